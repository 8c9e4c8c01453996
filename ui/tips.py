"""What each act does, in a line for the status bar and the tooltips."""

from __future__ import annotations

from ui.language import noop

# By the act, or for options by their menu.
TIPS = {
    "new": noop("Actions", "Leave the open project and begin an empty one"),
    "open": noop("Actions", "Open a project, or see one that is open elsewhere"),
    "save": noop("Actions", "Give an unnamed timeline a place; everything else is saved as you work"),
    "save_as": noop("Actions", "Give the project another place, and go on there"),
    "save_copy": noop("Actions", "Write a whole copy elsewhere, and go on here"),
    "backups": noop("Actions", "Look at the project as it was, or restore it"),
    "compact": noop("Actions", "Give the room of what was deleted back to the disk"),
    "check": noop("Actions", "Read the whole project file and see whether all in it is sound"),
    "import_files": noop("Actions", "Read articles, or chronologies of other programs, from files"),
    "import_folder": noop("Actions", "Read everything that a folder holds"),
    "paste": noop("Actions", "Read what was copied in another program"),
    "watch_folder": noop("Actions", "Import whatever is put into a folder from now on"),
    "read_again": noop("Actions", "Read what other versions of Linimasa read, or else the open article"),
    "keep_originals": noop("Actions", "Keep the files themselves in the project, beside their texts"),
    "dates_only": noop(
        "Actions", "Read without the language models: faster, with fewer names and plainer titles"
    ),
    "export": noop("Actions", "Write a picture, a table, a calendar, a web page or the whole project"),
    "print": noop("Actions", "Put the timeline on paper"),
    "quit": noop("Actions", "Close the window; nothing is lost"),
    "undo": noop("Actions", "Take back the last step"),
    "redo": noop("Actions", "Bring back what was undone last"),
    "add_event": noop("Actions", "Write an event by hand; text selected in the reader becomes its evidence"),
    "edit_event": noop("Actions", "Put the cursor into the title of the chosen event"),
    "merge_events": noop("Actions", "Make one event of those that are chosen together"),
    "star": noop(
        "Actions", "Mark the chosen events with a star, so that they keep their place in every view"
    ),
    "edit_many": noop("Actions", "Change kind, tags, people, dates and more of all chosen events at once"),
    "link_events": noop(
        "Actions", "Say which of the chosen events led to another, answers it or is a part of it"
    ),
    "add_pictures": noop("Actions", "Keep pictures in the project, with the chosen event"),
    "show_links": noop("Actions", "Draw the links between events on the timeline"),
    "save_view": noop("Actions", "Keep the search, the lanes and the time in view under a name"),
    "manage_views": noop("Actions", "Rename or remove views that are kept"),
    "accept_event": noop("Actions", "Mark the chosen events as right"),
    "delete_event": noop("Actions", "Take the chosen events off the timeline"),
    "find": noop("Actions", "Look for words, names and times; everything else is hidden meanwhile"),
    "copy_picture": noop("Actions", "Put what you see of the timeline on the clipboard"),
    "preferences": noop("Actions", "Language, colours, reading, backups"),
    "zoom_in": noop("Actions", "See less of the time, larger"),
    "zoom_out": noop("Actions", "See more of the time, smaller"),
    "fit_all": noop("Actions", "See the whole timeline"),
    "table": noop("Actions", "Show all events in rows, to be sorted and mended in place, or hide them"),
    "previous_event": noop("Actions", "Choose the event before the chosen one"),
    "next_event": noop("Actions", "Choose the event after the chosen one"),
    "previous_mention": noop("Actions", "Go to the date before in the article that is read"),
    "next_mention": noop("Actions", "Go to the next date in the article that is read"),
    "go_to_date": noop("Actions", "Type a date in words, and see that time"),
    "lanes": noop("Actions", "Part the timeline into lanes"),
    "lanes_within": noop("Actions", "Part each lane into lanes once more"),
    "language": noop("Actions", "The language of menus and messages; articles are read in any"),
    "theme": noop("Actions", "Light or dark"),
    "help": noop("Actions", "How everything works, page by page"),
    "tour": noop("Actions", "What is where, in five steps"),
    "palette": noop("Actions", "Find any command by a few letters of its name"),
    "shortcuts": noop("Actions", "Every key on one sheet"),
    "about": noop("Actions", "Version, licences, and where the program keeps its files"),
}
