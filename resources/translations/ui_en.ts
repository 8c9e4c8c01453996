<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Annotating</name>
    <message numerus="yes">
        <source>%n event(s) deleted.</source>
        <translation>
            <numerusform>%n event deleted.</numerusform>
            <numerusform>%n events deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n event changed.</numerusform>
            <numerusform>%n events changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n event(s)</source>
        <translation>
            <numerusform>Edit %n event</numerusform>
            <numerusform>Edit %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>The answer counts for %n file(s) with these columns.</source>
        <translation>
            <numerusform>The answer counts for %n file with these columns.</numerusform>
            <numerusform>The answer counts for %n files with these columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>The date is corrected; %n event(s) changed with it.</source>
        <translation>
            <numerusform>The date is corrected; %n event changed with it.</numerusform>
            <numerusform>The date is corrected; %n events changed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>Saved in %n file(s).</source>
        <translation>
            <numerusform>Saved in %n file.</numerusform>
            <numerusform>Saved in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message numerus="yes">
        <source>Fetch %n page(s) from the web?</source>
        <translation>
            <numerusform>Fetch %n page from the web?</numerusform>
            <numerusform>Fetch %n pages from the web?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>done: %n event(s)</source>
        <translation>
            <numerusform>done: %n event</numerusform>
            <numerusform>done: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading: %n article(s) so far</source>
        <translation>
            <numerusform>reading: %n article so far</numerusform>
            <numerusform>reading: %n articles so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n event found</numerusform>
            <numerusform>%n events found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them copies of others</source>
        <translation>
            <numerusform>%n of them a copy of another</numerusform>
            <numerusform>%n of them copies of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done: %n article(s)</source>
        <translation>
            <numerusform>done: %n article</numerusform>
            <numerusform>done: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read: {reason}</source>
        <translation>
            <numerusform>%n could not be read: {reason}</numerusform>
            <numerusform>%n could not be read: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Drop to import %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Drop to import %n file or folder</numerusform>
            <numerusform>Drop to import %n files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to fetch %n page(s) from the web</source>
        <translation>
            <numerusform>Drop to fetch %n page from the web</numerusform>
            <numerusform>Drop to fetch %n pages from the web</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%n event(s) are one now.</source>
        <translation>
            <numerusform>%n event is one now.</numerusform>
            <numerusform>%n events are one now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message numerus="yes">
        <source>%n name(s) are one now: {name}.</source>
        <translation>
            <numerusform>%n name is one now: {name}.</numerusform>
            <numerusform>%n names are one now: {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>The first of %n sheet(s)</source>
        <translation>
            <numerusform>The first of %n sheet</numerusform>
            <numerusform>The first of %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message numerus="yes">
        <source>And %n more, which move up.</source>
        <translation>
            <numerusform>And %n more, which moves up.</numerusform>
            <numerusform>And %n more, which move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message numerus="yes">
        <source>%n date(s) will move:</source>
        <translation>
            <numerusform>%n date will move:</numerusform>
            <numerusform>%n dates will move:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%n date(s) without an event</source>
        <translation>
            <numerusform>%n date without an event</numerusform>
            <numerusform>%n dates without an event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message numerus="yes">
        <source>%n article(s) are read again…</source>
        <translation>
            <numerusform>%n article is read again…</numerusform>
            <numerusform>%n articles are read again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again; %n event(s) changed.</source>
        <translation>
            <numerusform>Read again; %n event changed.</numerusform>
            <numerusform>Read again; %n events changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTray</name>
    <message numerus="yes">
        <source>And %n more, which move up.</source>
        <translation>
            <numerusform>And %n more, which moves up.</numerusform>
            <numerusform>And %n more, which move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n event found</numerusform>
            <numerusform>%n events found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>Take %n text(s) apart into several articles?</source>
        <translation>
            <numerusform>Take %n text apart into several articles?</numerusform>
            <numerusform>Take %n texts apart into several articles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n article(s)</source>
        <translation>
            <numerusform>{name}: %n article</numerusform>
            <numerusform>{name}: %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) chosen</source>
        <translation>
            <numerusform>%n event chosen</numerusform>
            <numerusform>%n events chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n event(s) came from “{name}”.</source>
        <translation>
            <numerusform>%n event came from “{name}”.</numerusform>
            <numerusform>%n events came from “{name}”.</numerusform>
        </translation>
    </message>
</context>
</TS>
