from ctypes import Structure

FPDF_ERR_PASSWORD: int
FPDF_ERR_SECURITY: int
FPDF_PAGEOBJ_IMAGE: int

class FS_RECTF(Structure):
    left: float
    bottom: float
    right: float
    top: float

def FPDFText_GetLooseCharBox(text_page: object, index: int, rect: object) -> int: ...
