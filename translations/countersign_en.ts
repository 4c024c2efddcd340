<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Agreements</name>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signed</numerusform>
            <numerusform>%n signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n lapsed</numerusform>
            <numerusform>%n lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed out</source>
        <translation>
            <numerusform>%n not handed out</numerusform>
            <numerusform>%n not handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the file</source>
        <translation>
            <numerusform>%n not in the file</numerusform>
            <numerusform>%n not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>%n question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollOver</name>
    <message numerus="yes">
        <source>%n pupils move up</source>
        <translation>
            <numerusform>%n pupil moves up</numerusform>
            <numerusform>%n pupils move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay where they are</source>
        <translation>
            <numerusform>%n stays where they are</numerusform>
            <numerusform>%n stay where they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message numerus="yes">
        <source>Yes, all %n may be shown.</source>
        <translation>
            <numerusform>Yes, the one may be shown.</numerusform>
            <numerusform>Yes, all %n may be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%1: the signatures of %n people run out soon</source>
        <translation>
            <numerusform>%1: the signature of %n person runs out soon</numerusform>
            <numerusform>%1: the signatures of %n people run out soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n signatures wait for the authoriser</source>
        <translation>
            <numerusform>%1: %n signature waits for the authoriser</numerusform>
            <numerusform>%1: %n signatures wait for the authoriser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures to take down</source>
        <translation>
            <numerusform>%n picture to take down</numerusform>
            <numerusform>%n pictures to take down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publications wait for approval</source>
        <translation>
            <numerusform>%n publication waits for approval</numerusform>
            <numerusform>%n publications wait for approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AuthoriseDialog</name>
    <message numerus="yes">
        <source>&amp;Authorise %n signatures</source>
        <translation>
            <numerusform>&amp;Authorise %n signature</numerusform>
            <numerusform>&amp;Authorise %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are authorised.</source>
        <translation>
            <numerusform>%n signature is authorised.</numerusform>
            <numerusform>%n signatures are authorised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ConsentCounts</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ConsentsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HandOutDialog</name>
    <message numerus="yes">
        <source>&amp;Hand out to %n people</source>
        <translation>
            <numerusform>&amp;Hand out to %n person</numerusform>
            <numerusform>&amp;Hand out to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is handed out to %n people.</source>
        <translation>
            <numerusform>“%1” is handed out to %n person.</numerusform>
            <numerusform>“%1” is handed out to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::HistoryView</name>
    <message numerus="yes">
        <source>&lt;p&gt;… and %n more.&lt;/p&gt;</source>
        <translation>
            <numerusform>&lt;p&gt;… and %n more.&lt;/p&gt;</numerusform>
            <numerusform>&lt;p&gt;… and %n more.&lt;/p&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put back the whole of it: %n changes</source>
        <translation>
            <numerusform>&amp;Put back the whole of it: %n change</numerusform>
            <numerusform>&amp;Put back the whole of it: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ImportPreview</name>
    <message numerus="yes">
        <source> %n questions were not answered and left out.</source>
        <translation>
            <numerusform> %n question was not answered and left out.</numerusform>
            <numerusform> %n questions were not answered and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::MayWeUsePage</name>
    <message numerus="yes">
        <source>The other %n may be shown. </source>
        <translation>
            <numerusform>The other one may be shown. </numerusform>
            <numerusform>The other %n may be shown. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PeopleChooser</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1 left out</source>
        <translation>
            <numerusform>%n person, %1 left out</numerusform>
            <numerusform>%n people, %1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PublicationsPage</name>
    <message numerus="yes">
        <source>%n to be &amp;taken down</source>
        <translation>
            <numerusform>%n to be &amp;taken down</numerusform>
            <numerusform>%n to be &amp;taken down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecordDialog</name>
    <message numerus="yes">
        <source>&amp;Record %n signatures</source>
        <translation>
            <numerusform>&amp;Record %n signature</numerusform>
            <numerusform>&amp;Record %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatures are recorded.</source>
        <translation>
            <numerusform>%n signature is recorded.</numerusform>
            <numerusform>%n signatures are recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::StandingsPanel</name>
    <message numerus="yes">
        <source>All %n who are asked have signed.</source>
        <translation>
            <numerusform>The one who is asked has signed.</numerusform>
            <numerusform>All %n who are asked have signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::WordingsDialog</name>
    <message numerus="yes">
        <source>Signed again every %n months</source>
        <translation>
            <numerusform>Signed again every month</numerusform>
            <numerusform>Signed again every %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
