<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name></name>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that the article was published on this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title: write who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is not in the article: mark it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake with this article, and a report of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved in {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading took longer than {minutes} min and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article made its reader crash: it may be damaged or far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would overwrite the input: write to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} was skipped: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program made a mistake with it, and a report of that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “text” is missing or no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “dct” is no date such as 2024-07-04, 2024-07 or 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input says that the article is of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be drawn: let the name end in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder} to save a picture in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles in what was given: name text, Markdown or HTML files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new project&apos;s name ends in {ending}: “{name}” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: events: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: already in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {done}, already there: {duplicates}, failed: {failed}, events: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {file} is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gold in {folder}: no timexes.jsonl, no weekdays.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself states it: “{date}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large for an article: copy its text and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too damaged to read: copy its text and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page states it in its structured data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page states it in its metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the address of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page marks it as the time of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows it beside the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no readable text: its contents are not words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: split it into articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read: change its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, which cannot be read: drop a text (.txt), Markdown (.md) or page (.html).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} is longer than {limit} characters: split it into articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive, an e-book or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed or another XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail or a web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder} to keep a project in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} is damaged and cannot be read: open a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} cannot be written to: copy it to a folder of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {name} is full and nothing was saved: free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the project {name}: close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project at {path}: it may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} was made by a newer version of Linimasa: update to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Linimasa project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {name} is already open in another window: go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” hangs on the publication date, which is not known: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is counted from {anchor}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a length of time, without a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” comes again and again, without a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a time of day, and the day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” belongs to the day last spoken of, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” compares with the year before, {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is the quarter that the article compares with, {quarter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names the whole date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has no such day: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekday does not fit: {date} is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {year} this date is a {weekday}, as the text says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no year; {year} is the year last spoken of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has no year, and nothing in the article decides it: enter the publication date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the day of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from the publication date, {date}, the nearest one lies before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from the publication date, {date}, the nearest one lies after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is the {month} nearest to the publication date, {date}, in the way the sentence points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a weekday, and the article&apos;s publication date is not known: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” follows the day before it in the text: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is counted from the publication date, {date}: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of it is meant: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” comes every year, and the year is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” fell on this day of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a Hijri date outside the tables of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is a Hijri date, turned into the common calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names the part of the year and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names the season and its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names the ten years from {year} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names the century.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says so above its text: “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the latest weekday with a whole date in the text, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from the weekday and date in the text: {date} is a {weekday}, and {year} is the year closest to those that the text names ({named}) in which that is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names no certain date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” names a day that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is counted from the day last spoken of, {anchor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is understood in “{text}”: write for instance “4 July 2024” or “2024-07”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
