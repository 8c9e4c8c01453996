"""A window of another program, for tests with a real screen: it gives a file to whoever drags from it."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts a drag at the first move with the button down."""

    def __init__(self, path):
        super().__init__("file")
        self._path = path

    def mouseMoveEvent(self, event):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.setWindowTitle("drag source")
    source.setGeometry(*map(int, sys.argv[2:6]))
    source.show()
    sys.exit(application.exec())
