<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln event(s)</source>
        <translation>
            <numerusform>Edit %Ln event</numerusform>
            <numerusform>Edit %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>The answer counts for %Ln file(s) with these columns.</source>
        <translation>
            <numerusform>The answer counts for %Ln file with these columns.</numerusform>
            <numerusform>The answer counts for %Ln files with these columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message numerus="yes">
        <source>The date is corrected; %Ln event(s) changed with it.</source>
        <translation>
            <numerusform>The date is corrected; %Ln event changed with it.</numerusform>
            <numerusform>The date is corrected; %Ln events changed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>Saved in %Ln file(s).</source>
        <translation>
            <numerusform>Saved in %Ln file.</numerusform>
            <numerusform>Saved in %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message numerus="yes">
        <source>Fetch %Ln page(s) from the web?</source>
        <translation>
            <numerusform>Fetch %Ln page from the web?</numerusform>
            <numerusform>Fetch %Ln pages from the web?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>done: %Ln event(s)</source>
        <translation>
            <numerusform>done: %Ln event</numerusform>
            <numerusform>done: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading: %Ln article(s) so far</source>
        <translation>
            <numerusform>reading: %Ln article so far</numerusform>
            <numerusform>reading: %Ln articles so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) found</source>
        <translation>
            <numerusform>%Ln event found</numerusform>
            <numerusform>%Ln events found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them copies of others</source>
        <translation>
            <numerusform>%Ln of them a copy of another</numerusform>
            <numerusform>%Ln of them copies of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done: %Ln article(s)</source>
        <translation>
            <numerusform>done: %Ln article</numerusform>
            <numerusform>done: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read: {reason}</source>
        <translation>
            <numerusform>%Ln could not be read: {reason}</numerusform>
            <numerusform>%Ln could not be read: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>Drop to import %Ln file or folder</numerusform>
            <numerusform>Drop to import %Ln files or folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to fetch %Ln page(s) from the web</source>
        <translation>
            <numerusform>Drop to fetch %Ln page from the web</numerusform>
            <numerusform>Drop to fetch %Ln pages from the web</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%Ln event(s) are one now.</source>
        <translation>
            <numerusform>%Ln event is one now.</numerusform>
            <numerusform>%Ln events are one now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message numerus="yes">
        <source>%Ln name(s) are one now: {name}.</source>
        <translation>
            <numerusform>%Ln name is one now: {name}.</numerusform>
            <numerusform>%Ln names are one now: {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>The first of %Ln sheet(s)</source>
        <translation>
            <numerusform>The first of %Ln sheet</numerusform>
            <numerusform>The first of %Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message numerus="yes">
        <source>And %Ln more, which move up.</source>
        <translation>
            <numerusform>And %Ln more, which moves up.</numerusform>
            <numerusform>And %Ln more, which move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message numerus="yes">
        <source>%Ln date(s) will move:</source>
        <translation>
            <numerusform>%Ln date will move:</numerusform>
            <numerusform>%Ln dates will move:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%Ln date(s) without an event</source>
        <translation>
            <numerusform>%Ln date without an event</numerusform>
            <numerusform>%Ln dates without an event</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message numerus="yes">
        <source>%Ln article(s) are read again…</source>
        <translation>
            <numerusform>%Ln article is read again…</numerusform>
            <numerusform>%Ln articles are read again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again; %Ln event(s) changed.</source>
        <translation>
            <numerusform>Read again; %Ln event changed.</numerusform>
            <numerusform>Read again; %Ln events changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTray</name>
    <message numerus="yes">
        <source>And %Ln more, which move up.</source>
        <translation>
            <numerusform>And %Ln more, which moves up.</numerusform>
            <numerusform>And %Ln more, which move up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln event(s) found</source>
        <translation>
            <numerusform>%Ln event found</numerusform>
            <numerusform>%Ln events found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>Delete %Ln event(s)?</source>
        <translation>
            <numerusform>Delete %Ln event?</numerusform>
            <numerusform>Delete %Ln events?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) changed.</source>
        <translation>
            <numerusform>%Ln event changed.</numerusform>
            <numerusform>%Ln events changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) deleted.</source>
        <translation>
            <numerusform>%Ln event deleted.</numerusform>
            <numerusform>%Ln events deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>Take %Ln text(s) apart into several articles?</source>
        <translation>
            <numerusform>Take %Ln text apart into several articles?</numerusform>
            <numerusform>Take %Ln texts apart into several articles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln article(s)</source>
        <translation>
            <numerusform>{name}: %Ln article</numerusform>
            <numerusform>{name}: %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln without a date</numerusform>
            <numerusform>%Ln without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) chosen</source>
        <translation>
            <numerusform>%Ln event chosen</numerusform>
            <numerusform>%Ln events chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%Ln event(s) came from “{name}”.</source>
        <translation>
            <numerusform>%Ln event came from “{name}”.</numerusform>
            <numerusform>%Ln events came from “{name}”.</numerusform>
        </translation>
    </message>
</context>
</TS>
