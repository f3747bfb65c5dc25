<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>words</name>
    <message>
        <source>Restante is not set up yet: no mail is taken. Add your first domain to begin.</source>
        <comment>status.setup</comment>
        <translation>Restante is not set up yet: no mail is taken. Add your first domain to begin.</translation>
    </message>
    <message>
        <source>Start the setup in the Restante program; it takes a few minutes.</source>
        <comment>status.setup!</comment>
        <translation>Start the setup in the Restante program; it takes a few minutes.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-down</comment>
        <translation>Your mail server {host} has not answered since {since:time}. Its mail is kept safely here: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. Nothing needs to be done here: the mail is handed over by itself as soon as the server answers.</source>
        <comment>status.primary-down!</comment>
        <translation>Check that the server and its internet line are running. Nothing needs to be done here: the mail is handed over by itself as soon as the server answers.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail servers do not answer, the first since {since:time}. Their mail is kept safely here: {kept:sentence}.</source>
        <comment>status.primaries-down#down</comment>
        <translation>
            <numerusform>%n mail server has not answered since {since:time}. Its mail is kept safely here: {kept:sentence}.</numerusform>
            <numerusform>%n mail servers do not answer, the first since {since:time}. Their mail is kept safely here: {kept:sentence}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the servers and their internet lines are running. The mail is handed over by itself as soon as they answer.</source>
        <comment>status.primaries-down!</comment>
        <translation>Check that the servers and their internet lines are running. The mail is handed over by itself as soon as they answer.</translation>
    </message>
    <message>
        <source>Your mail server {host} did not answer a moment ago; it is being asked again. Mail that comes meanwhile is kept safely here: {kept:sentence}.</source>
        <comment>status.primary-doubtful</comment>
        <translation>Your mail server {host} did not answer a moment ago; it is being asked again. Mail that comes meanwhile is kept safely here: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Restante has just started and is looking for your mail server {host}. Mail is taken meanwhile.</source>
        <comment>status.primary-unknown</comment>
        <translation>Restante has just started and is looking for your mail server {host}. Mail is taken meanwhile.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over, gently; still here: {kept:sentence}.</source>
        <comment>status.handing-over</comment>
        <translation>Your mail server {host} is back. Its mail is being handed over, gently; still here: {kept:sentence}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}.</source>
        <comment>status.handing-over-counted</comment>
        <translation>Your mail server {host} is back. Its mail is being handed over: {done} of {total}.</translation>
    </message>
    <message>
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, less than a minute left.</source>
        <comment>status.handing-over-soon</comment>
        <translation>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, less than a minute left.</translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n minutes left.</source>
        <comment>status.handing-over-minutes#left</comment>
        <translation>
            <numerusform>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n minute left.</numerusform>
            <numerusform>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n hours left.</source>
        <comment>status.handing-over-hours#left</comment>
        <translation>
            <numerusform>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n hour left.</numerusform>
            <numerusform>Your mail server {host} is back. Its mail is being handed over: {done} of {total}, about %n hours left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server {host} answers again. No mail is waiting for it.</source>
        <comment>status.returning</comment>
        <translation>Your mail server {host} answers again. No mail is waiting for it.</translation>
    </message>
    <message>
        <source>Handing over to {host} is paused for maintenance until {until:time}. Its mail is kept safely here: {kept:sentence}.</source>
        <comment>status.maintenance</comment>
        <translation>Handing over to {host} is paused for maintenance until {until:time}. Its mail is kept safely here: {kept:sentence}.</translation>
    </message>
    <message>
        <source>It ends by itself then, or when you end it.</source>
        <comment>status.maintenance!</comment>
        <translation>It ends by itself then, or when you end it.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}. Another one takes the mail for {domain}.</source>
        <comment>status.primary-down-covered</comment>
        <translation>Your mail server {host} has not answered since {since:time}. Another one takes the mail for {domain}.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>status.disk-full</comment>
        <translation>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves for some days.</source>
        <comment>status.disk-full!</comment>
        <translation>Make room on the disk of the data directory. Senders try again by themselves for some days.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free, enough for about {secondsUntilFull:duration}.</source>
        <comment>status.disk-low</comment>
        <translation>The disk is getting full: {freeBytes:size} are free, enough for about {secondsUntilFull:duration}.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory before it is full.</source>
        <comment>status.disk-low!</comment>
        <translation>Make room on the disk of the data directory before it is full.</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients is on hold until someone decides about it. Everything else is well.</source>
        <comment>status.held#held</comment>
        <translation>
            <numerusform>Mail for %n recipient is on hold until someone decides about it. Everything else is well.</numerusform>
            <numerusform>Mail for %n recipients is on hold until someone decides about it. Everything else is well.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail servers answer. Some mail was put off by them and is tried again: {kept:sentence}.</source>
        <comment>status.waiting</comment>
        <translation>Your mail servers answer. Some mail was put off by them and is tried again: {kept:sentence}.</translation>
    </message>
    <message>
        <source>All is well: your mail server has answered without a break since {since:time}.</source>
        <comment>status.well</comment>
        <translation>All is well: your mail server has answered without a break since {since:time}.</translation>
    </message>
    <message>
        <source>No mail can be taken: {listener} cannot be opened.</source>
        <comment>status.not-listening</comment>
        <translation>No mail can be taken: {listener} cannot be opened.</translation>
    </message>
    <message>
        <source>Another program may use this address and port. End it, or choose another one in the settings.</source>
        <comment>status.not-listening!</comment>
        <translation>Another program may use this address and port. End it, or choose another one in the settings.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, the oldest {oldestSeconds:duration} old</source>
        <comment>status.kept#messages</comment>
        <translation>
            <numerusform>%n message, {oldestSeconds:duration} old</numerusform>
            <numerusform>%n messages, the oldest {oldestSeconds:duration} old</numerusform>
        </translation>
    </message>
    <message>
        <source>none has come yet</source>
        <comment>status.kept-none</comment>
        <translation>none has come yet</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>primary.state.up</comment>
        <translation>answers</translation>
    </message>
    <message>
        <source>did not answer just now</source>
        <comment>primary.state.doubtful</comment>
        <translation>did not answer just now</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>primary.state.down</comment>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>is back</source>
        <comment>primary.state.returning</comment>
        <translation>is back</translation>
    </message>
    <message>
        <source>paused for maintenance</source>
        <comment>primary.state.maintenance</comment>
        <translation>paused for maintenance</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>recipient.state.waiting</comment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>on hold</source>
        <comment>recipient.state.held</comment>
        <translation>on hold</translation>
    </message>
    <message>
        <source>being removed</source>
        <comment>recipient.state.pendingRemoval</comment>
        <translation>being removed</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>recipient.state.delivered</comment>
        <translation>delivered</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>recipient.state.refused</comment>
        <translation>refused</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>recipient.state.expired</comment>
        <translation>expired</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>recipient.state.removed</comment>
        <translation>removed</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>severity.problem</comment>
        <translation>problem</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>severity.attention</comment>
        <translation>attention</translation>
    </message>
    <message>
        <source>information</source>
        <comment>severity.info</comment>
        <translation>information</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>severity.unchecked</comment>
        <translation>not checked</translation>
    </message>
    <message>
        <source>good</source>
        <comment>verdict.good</comment>
        <translation>good</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>verdict.attention</comment>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>verdict.problem</comment>
        <translation>problem</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <comment>verdict.unknown</comment>
        <translation>could not be checked</translation>
    </message>
    <message>
        <source>Looking for the Restante service…</source>
        <comment>ipc.connecting</comment>
        <translation>Looking for the Restante service…</translation>
    </message>
    <message>
        <source>The Restante service does not answer at {path}: it is not running, or not installed on this computer.</source>
        <comment>ipc.no-service</comment>
        <translation>The Restante service does not answer at {path}: it is not running, or not installed on this computer.</translation>
    </message>
    <message>
        <source>The Restante service at {path} cannot be reached from your account.</source>
        <comment>ipc.no-permission</comment>
        <translation>The Restante service at {path} cannot be reached from your account.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to add you to the group restante.</source>
        <comment>ipc.no-permission!</comment>
        <translation>Ask the administrator of this computer to add you to the group restante.</translation>
    </message>
    <message>
        <source>What answers at {path} is not the Restante service: it runs as {user}. Nothing was sent to it.</source>
        <comment>ipc.wrong-server</comment>
        <translation>What answers at {path} is not the Restante service: it runs as {user}. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>The service and this program are of different versions (service {ours}, this program {yours}).</source>
        <comment>ipc.other-version</comment>
        <translation>The service and this program are of different versions (service {ours}, this program {yours}).</translation>
    </message>
    <message>
        <source>Update both to the same version.</source>
        <comment>ipc.other-version!</comment>
        <translation>Update both to the same version.</translation>
    </message>
    <message>
        <source>The contact with the Restante service is lost; it is being tried again.</source>
        <comment>ipc.lost</comment>
        <translation>The contact with the Restante service is lost; it is being tried again.</translation>
    </message>
    <message>
        <source>The connection to the service was closed.</source>
        <comment>ipc.closed</comment>
        <translation>The connection to the service was closed.</translation>
    </message>
    <message>
        <source>The Restante service does not answer any more; it is being tried again.</source>
        <comment>ipc.no-answer</comment>
        <translation>The Restante service does not answer any more; it is being tried again.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program does not understand.</source>
        <comment>ipc.bad-answer</comment>
        <translation>The service gave an answer that this program does not understand.</translation>
    </message>
    <message>
        <source>The path of the control socket is too long: {path}</source>
        <comment>ipc.path-too-long</comment>
        <translation>The path of the control socket is too long: {path}</translation>
    </message>
    <message>
        <source>The system takes at most 107 bytes. Choose a shorter path with control.socket.</source>
        <comment>ipc.path-too-long!</comment>
        <translation>The system takes at most 107 bytes. Choose a shorter path with control.socket.</translation>
    </message>
    <message>
        <source>The control socket cannot be made: something else is already at {subject}.</source>
        <comment>ipc.not-a-socket</comment>
        <translation>The control socket cannot be made: something else is already at {subject}.</translation>
    </message>
    <message>
        <source>The control socket cannot be opened ({subject}).</source>
        <comment>ipc.cannot-listen</comment>
        <translation>The control socket cannot be opened ({subject}).</translation>
    </message>
    <message>
        <source>The system does not say who is asking.</source>
        <comment>ipc.peer-unknown</comment>
        <translation>The system does not say who is asking.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <comment>ipc.not-allowed</comment>
        <translation>Your account may not do this.</translation>
    </message>
    <message>
        <source>An administrator can add you in the settings under control.</source>
        <comment>ipc.not-allowed!</comment>
        <translation>An administrator can add you in the settings under control.</translation>
    </message>
    <message>
        <source>The service does not know this request ({subject}); it may be older than this program.</source>
        <comment>ipc.unknown-request</comment>
        <translation>The service does not know this request ({subject}); it may be older than this program.</translation>
    </message>
    <message>
        <source>The value of {subject} is not of the right kind.</source>
        <comment>ipc.wrong-type</comment>
        <translation>The value of {subject} is not of the right kind.</translation>
    </message>
    <message>
        <source>The value of {subject} is outside what is allowed.</source>
        <comment>ipc.out-of-range</comment>
        <translation>The value of {subject} is outside what is allowed.</translation>
    </message>
    <message>
        <source>The service did not understand the line.</source>
        <comment>ipc.bad-line</comment>
        <translation>The service did not understand the line.</translation>
    </message>
    <message>
        <source>This is too much for one request.</source>
        <comment>ipc.line-too-long</comment>
        <translation>This is too much for one request.</translation>
    </message>
    <message>
        <source>This job has ended or does not exist.</source>
        <comment>ipc.no-such-job</comment>
        <translation>This job has ended or does not exist.</translation>
    </message>
    <message>
        <source>Too many jobs are running; try again in a moment.</source>
        <comment>ipc.too-many-jobs</comment>
        <translation>Too many jobs are running; try again in a moment.</translation>
    </message>
    <message>
        <source>Too many checks are running; try again in a moment.</source>
        <comment>ipc.too-many-checks</comment>
        <translation>Too many checks are running; try again in a moment.</translation>
    </message>
    <message>
        <source>The file is no valid JSON: line {line}, column {column} ({reason}).</source>
        <comment>config.syntax</comment>
        <translation>The file is no valid JSON: line {line}, column {column} ({reason}).</translation>
    </message>
    <message>
        <source>The file is too large: {bytes:size}, at most {most:size}.</source>
        <comment>config.too-large</comment>
        <translation>The file is too large: {bytes:size}, at most {most:size}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <comment>config.unreadable</comment>
        <translation>The file {file} cannot be read: {reason}</translation>
    </message>
    <message>
        <source>{path}: there is no such setting.</source>
        <comment>config.unknown-key</comment>
        <translation>{path}: there is no such setting.</translation>
    </message>
    <message>
        <source>Check the spelling, upper and lower case too.</source>
        <comment>config.unknown-key!</comment>
        <translation>Check the spelling, upper and lower case too.</translation>
    </message>
    <message>
        <source>{path}: {type:sentence} is needed here.</source>
        <comment>config.wrong-type</comment>
        <translation>{path}: {type:sentence} is needed here.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <comment>config.type.text</comment>
        <translation>a text in quotes</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>config.type.number</comment>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>config.type.boolean</comment>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list [ … ]</source>
        <comment>config.type.list</comment>
        <translation>a list [ … ]</translation>
    </message>
    <message>
        <source>an object { … }</source>
        <comment>config.type.object</comment>
        <translation>an object { … }</translation>
    </message>
    <message>
        <source>{path}: this must be given.</source>
        <comment>config.missing</comment>
        <translation>{path}: this must be given.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a host or domain name.</source>
        <comment>config.bad-hostname</comment>
        <translation>{path}: “{value}” is not a host or domain name.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form host:port (port 1 to 65535).</source>
        <comment>config.bad-endpoint</comment>
        <translation>{path}: “{value}” is not of the form host:port (port 1 to 65535).</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an IP address.</source>
        <comment>config.bad-address</comment>
        <translation>{path}: “{value}” is not an IP address.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a mail address.</source>
        <comment>config.bad-mail-address</comment>
        <translation>{path}: “{value}” is not a mail address.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the SHA-256 of a public key in base64.</source>
        <comment>config.bad-pin</comment>
        <translation>{path}: “{value}” is not the SHA-256 of a public key in base64.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form user:NAME or group:NAME.</source>
        <comment>config.bad-principal</comment>
        <translation>{path}: “{value}” is not of the form user:NAME or group:NAME.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time such as &quot;30s&quot;, &quot;4h&quot; or &quot;5d&quot;.</source>
        <comment>config.bad-duration</comment>
        <translation>{path}: “{value}” is not a time such as &quot;30s&quot;, &quot;4h&quot; or &quot;5d&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a size such as &quot;512KB&quot; or &quot;25MB&quot;.</source>
        <comment>config.bad-size</comment>
        <translation>{path}: “{value}” is not a size such as &quot;512KB&quot; or &quot;25MB&quot;.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not one of {choices}.</source>
        <comment>config.bad-choice</comment>
        <translation>{path}: “{value}” is not one of {choices}.</translation>
    </message>
    <message>
        <source>{path}: {value} is outside {least} to {most}.</source>
        <comment>config.out-of-range</comment>
        <translation>{path}: {value} is outside {least} to {most}.</translation>
    </message>
    <message>
        <source>{path} must not be more than {than}.</source>
        <comment>config.not-less</comment>
        <translation>{path} must not be more than {than}.</translation>
    </message>
    <message>
        <source>{path}: each time must be longer than the one before.</source>
        <comment>config.not-rising</comment>
        <translation>{path}: each time must be longer than the one before.</translation>
    </message>
    <message>
        <source>{path}: the text contains a control character.</source>
        <comment>config.control-character</comment>
        <translation>{path}: the text contains a control character.</translation>
    </message>
    <message>
        <source>{path}: {value} is there twice.</source>
        <comment>config.duplicate</comment>
        <translation>{path}: {value} is there twice.</translation>
    </message>
    <message>
        <source>{path}: {value} is already a protected domain or an alias of one.</source>
        <comment>config.duplicate-domain</comment>
        <translation>{path}: {value} is already a protected domain or an alias of one.</translation>
    </message>
    <message>
        <source>{path}: {value} is this computer itself; mail would go round in circles.</source>
        <comment>config.primary-is-us</comment>
        <translation>{path}: {value} is this computer itself; mail would go round in circles.</translation>
    </message>
    <message>
        <source>Give the address of your own mail server, not that of this backup.</source>
        <comment>config.primary-is-us!</comment>
        <translation>Give the address of your own mail server, not that of this backup.</translation>
    </message>
    <message>
        <source>The configuration has a fault and was not taken: {fault:sentence}</source>
        <comment>config.invalid</comment>
        <translation>The configuration has a fault and was not taken: {fault:sentence}</translation>
    </message>
    <message>
        <source>The configuration was changed by someone else meanwhile; nothing was saved.</source>
        <comment>config.conflict</comment>
        <translation>The configuration was changed by someone else meanwhile; nothing was saved.</translation>
    </message>
    <message>
        <source>Load it again and repeat your change.</source>
        <comment>config.conflict!</comment>
        <translation>Load it again and repeat your change.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <comment>config.not-writable</comment>
        <translation>The file {file} cannot be written: {reason}</translation>
    </message>
    <message>
        <source>Give the account of the service the right to write there.</source>
        <comment>config.not-writable!</comment>
        <translation>Give the account of the service the right to write there.</translation>
    </message>
    <message>
        <source>The configuration is saved, but not all of it works: {problem:sentence}</source>
        <comment>config.not-applied</comment>
        <translation>The configuration is saved, but not all of it works: {problem:sentence}</translation>
    </message>
    <message>
        <source>The file of passwords can be read by others: {file}</source>
        <comment>config.secrets-open</comment>
        <translation>The file of passwords can be read by others: {file}</translation>
    </message>
    <message>
        <source>Make it readable for the service only (mode 0600).</source>
        <comment>config.secrets-open!</comment>
        <translation>Make it readable for the service only (mode 0600).</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read.</source>
        <comment>config.secrets-unreadable</comment>
        <translation>The file of passwords cannot be read.</translation>
    </message>
    <message>
        <source>There is no password of this name: {detail}</source>
        <comment>config.no-secret</comment>
        <translation>There is no password of this name: {detail}</translation>
    </message>
    <message>
        <source>There is no password of this name: {name}</source>
        <comment>config.no-such-secret</comment>
        <translation>There is no password of this name: {name}</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a password: 1 to 100 characters that can be printed.</source>
        <comment>config.bad-secret-name</comment>
        <translation>{name} cannot be the name of a password: 1 to 100 characters that can be printed.</translation>
    </message>
    <message>
        <source>This cannot be a password: 1 to 1,000 bytes without control characters. Nothing was changed.</source>
        <comment>config.bad-secret</comment>
        <translation>This cannot be a password: 1 to 1,000 bytes without control characters. Nothing was changed.</translation>
    </message>
    <message>
        <source>This password is not of the form name:password: {detail}</source>
        <comment>config.bad-login</comment>
        <translation>This password is not of the form name:password: {detail}</translation>
    </message>
    <message>
        <source>There is no room on the disk for more mail. What is here is safe.</source>
        <comment>spool.full</comment>
        <translation>There is no room on the disk for more mail. What is here is safe.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory. Senders try again by themselves.</source>
        <comment>spool.full!</comment>
        <translation>Make room on the disk of the data directory. Senders try again by themselves.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <comment>spool.disk-full</comment>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The mail store could not write. The sender was asked to try again; nothing that was accepted is lost.</source>
        <comment>spool.failed</comment>
        <translation>The mail store could not write. The sender was asked to try again; nothing that was accepted is lost.</translation>
    </message>
    <message>
        <source>Check the disk of the data directory.</source>
        <comment>spool.failed!</comment>
        <translation>Check the disk of the data directory.</translation>
    </message>
    <message>
        <source>Part of the stored mail cannot be read. It was set aside, nothing was deleted.</source>
        <comment>spool.damaged</comment>
        <translation>Part of the stored mail cannot be read. It was set aside, nothing was deleted.</translation>
    </message>
    <message>
        <source>Check the disk; keep a copy of the data directory before you do anything to it.</source>
        <comment>spool.damaged!</comment>
        <translation>Check the disk; keep a copy of the data directory before you do anything to it.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>spool.cannot-open</comment>
        <translation>The mail store cannot be opened.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante and is left alone.</source>
        <comment>spool.newer-schema</comment>
        <translation>The mail store was made by a newer version of Restante and is left alone.</translation>
    </message>
    <message>
        <source>Install that version again.</source>
        <comment>spool.newer-schema!</comment>
        <translation>Install that version again.</translation>
    </message>
    <message>
        <source>There is no such message here (any more).</source>
        <comment>spool.no-such-message</comment>
        <translation>There is no such message here (any more).</translation>
    </message>
    <message>
        <source>The mail store is in use by another program.</source>
        <comment>store.busy</comment>
        <translation>The mail store is in use by another program.</translation>
    </message>
    <message>
        <source>The mail store cannot be opened.</source>
        <comment>store.cannot-open</comment>
        <translation>The mail store cannot be opened.</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <comment>store.damaged</comment>
        <translation>The mail store is damaged.</translation>
    </message>
    <message>
        <source>The mail store could not write.</source>
        <comment>store.failed</comment>
        <translation>The mail store could not write.</translation>
    </message>
    <message>
        <source>The disk of the mail store is full.</source>
        <comment>store.full</comment>
        <translation>The disk of the mail store is full.</translation>
    </message>
    <message>
        <source>The disk of the mail store reports an error.</source>
        <comment>store.io</comment>
        <translation>The disk of the mail store reports an error.</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <comment>store.newer-schema</comment>
        <translation>The mail store was made by a newer version of Restante.</translation>
    </message>
    <message>
        <source>A directory is missing.</source>
        <comment>platform.no-such-directory</comment>
        <translation>A directory is missing.</translation>
    </message>
    <message>
        <source>A directory cannot be made.</source>
        <comment>platform.cannot-create</comment>
        <translation>A directory cannot be made.</translation>
    </message>
    <message>
        <source>There is a file where a directory should be.</source>
        <comment>platform.not-a-directory</comment>
        <translation>There is a file where a directory should be.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <comment>platform.cannot-write</comment>
        <translation>A file cannot be written.</translation>
    </message>
    <message>
        <source>The disk did not confirm a write.</source>
        <comment>platform.cannot-sync</comment>
        <translation>The disk did not confirm a write.</translation>
    </message>
    <message>
        <source>There is no room for the reserve on the disk.</source>
        <comment>platform.cannot-reserve</comment>
        <translation>There is no room for the reserve on the disk.</translation>
    </message>
    <message>
        <source>Another Restante service already uses this data directory.</source>
        <comment>platform.locked</comment>
        <translation>Another Restante service already uses this data directory.</translation>
    </message>
    <message>
        <source>{host} refused the connection: the mail service there is not running.</source>
        <comment>net.connection-refused</comment>
        <translation>{host} refused the connection: the mail service there is not running.</translation>
    </message>
    <message>
        <source>The key of the certificate is not one of those that are trusted.</source>
        <comment>net.not-pinned</comment>
        <translation>The key of the certificate is not one of those that are trusted.</translation>
    </message>
    <message>
        <source>There is no way to {host} from here.</source>
        <comment>net.unreachable</comment>
        <translation>There is no way to {host} from here.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>net.timed-out</comment>
        <translation>{host} did not answer in time.</translation>
    </message>
    <message>
        <source>{host} ended the connection.</source>
        <comment>net.peer-closed</comment>
        <translation>{host} ended the connection.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <comment>net.closed</comment>
        <translation>The connection was closed.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <comment>net.reset</comment>
        <translation>The connection to {host} was cut.</translation>
    </message>
    <message>
        <source>{host} no longer takes what is sent to it.</source>
        <comment>net.peer-does-not-read</comment>
        <translation>{host} no longer takes what is sent to it.</translation>
    </message>
    <message>
        <source>The chosen own address cannot be used.</source>
        <comment>net.source-not-usable</comment>
        <translation>The chosen own address cannot be used.</translation>
    </message>
    <message>
        <source>The encrypted connection to {host} could not be made.</source>
        <comment>net.tls-failed</comment>
        <translation>The encrypted connection to {host} could not be made.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted.</source>
        <comment>net.not-verified</comment>
        <translation>The certificate of {host} cannot be trusted.</translation>
    </message>
    <message>
        <source>This address and port are already used by another program.</source>
        <comment>net.address-in-use</comment>
        <translation>This address and port are already used by another program.</translation>
    </message>
    <message>
        <source>The service may not use this port.</source>
        <comment>net.port-not-allowed</comment>
        <translation>The service may not use this port.</translation>
    </message>
    <message>
        <source>This address does not belong to this computer.</source>
        <comment>net.address-not-ours</comment>
        <translation>This address does not belong to this computer.</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <comment>net.not-an-address</comment>
        <translation>This is not an IP address.</translation>
    </message>
    <message>
        <source>This address cannot be opened.</source>
        <comment>net.cannot-listen</comment>
        <translation>This address cannot be opened.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <comment>tls.bad-certificate</comment>
        <translation>The certificate cannot be read.</translation>
    </message>
    <message>
        <source>The key of the certificate cannot be read.</source>
        <comment>tls.bad-key</comment>
        <translation>The key of the certificate cannot be read.</translation>
    </message>
    <message>
        <source>The key does not belong to the certificate.</source>
        <comment>tls.key-does-not-match</comment>
        <translation>The key does not belong to the certificate.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <comment>tls.cannot-make-certificate</comment>
        <translation>A certificate could not be made.</translation>
    </message>
    <message>
        <source>{host} took the message.</source>
        <comment>handover.delivered</comment>
        <translation>{host} took the message.</translation>
    </message>
    <message>
        <source>{host} says that it does not take mail for this address: {text}</source>
        <comment>handover.recipient-refused</comment>
        <translation>{host} says that it does not take mail for this address: {text}</translation>
    </message>
    <message>
        <source>{host} does not take mail from this sender: {text}</source>
        <comment>handover.sender-refused</comment>
        <translation>{host} does not take mail from this sender: {text}</translation>
    </message>
    <message>
        <source>{host} refused the message, perhaps because it came from this backup; it is tried again: {text}</source>
        <comment>handover.refusal-doubted</comment>
        <translation>{host} refused the message, perhaps because it came from this backup; it is tried again: {text}</translation>
    </message>
    <message>
        <source>{host} did not take this message: {text}</source>
        <comment>handover.content-refused</comment>
        <translation>{host} did not take this message: {text}</translation>
    </message>
    <message>
        <source>The mailbox is full; it is tried again: {text}</source>
        <comment>handover.mailbox-full</comment>
        <translation>The mailbox is full; it is tried again: {text}</translation>
    </message>
    <message>
        <source>The message is too large for {host}.</source>
        <comment>handover.too-big</comment>
        <translation>The message is too large for {host}.</translation>
    </message>
    <message>
        <source>{host} takes fewer recipients at a time; the rest follows at once.</source>
        <comment>handover.too-many-recipients</comment>
        <translation>{host} takes fewer recipients at a time; the rest follows at once.</translation>
    </message>
    <message>
        <source>{host} asked to try again later: {text}</source>
        <comment>handover.temporary</comment>
        <translation>{host} asked to try again later: {text}</translation>
    </message>
    <message>
        <source>The connection to {host} was cut before it confirmed the message; it is tried again.</source>
        <comment>handover.reply-lost</comment>
        <translation>The connection to {host} was cut before it confirmed the message; it is tried again.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before it decided; it is tried again.</source>
        <comment>handover.undecided</comment>
        <translation>The connection to {host} ended before it decided; it is tried again.</translation>
    </message>
    <message>
        <source>{host} does not take addresses with accents.</source>
        <comment>handover.smtputf8-not-supported</comment>
        <translation>{host} does not take addresses with accents.</translation>
    </message>
    <message>
        <source>The mail server of the domain has sent the message back here; it is held.</source>
        <comment>intake.came-back</comment>
        <translation>The mail server of the domain has sent the message back here; it is held.</translation>
    </message>
    <message>
        <source>The message has been here for too long.</source>
        <comment>handover.lifetime-max</comment>
        <translation>The message has been here for too long.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>primary-test.resolve</comment>
        <translation>Finding the address</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>primary-test.connect</comment>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>primary-test.ehlo</comment>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>primary-test.starttls</comment>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Asking for postmaster</source>
        <comment>primary-test.postmaster</comment>
        <translation>Asking for postmaster</translation>
    </message>
    <message>
        <source>Asking for an address that cannot exist</source>
        <comment>primary-test.random</comment>
        <translation>Asking for an address that cannot exist</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>primary-test.skipped</comment>
        <translation>left out</translation>
    </message>
    <message>
        <source>{host} stands in the MX records of {domain}, behind {primary}. All is as it should be.</source>
        <comment>MX-100</comment>
        <translation>{host} stands in the MX records of {domain}, behind {primary}. All is as it should be.</translation>
    </message>
    <message>
        <source>{domain} has no MX record that points here.</source>
        <comment>MX-101</comment>
        <translation>{domain} has no MX record that points here.</translation>
    </message>
    <message>
        <source>Add the record shown to the zone of {domain}. Until then no sender can find this backup.</source>
        <comment>MX-101!</comment>
        <translation>Add the record shown to the zone of {domain}. Until then no sender can find this backup.</translation>
    </message>
    <message>
        <source>{host} has the same preference as {primary} ({preference:id}), so senders choose between them by chance.</source>
        <comment>MX-102</comment>
        <translation>{host} has the same preference as {primary} ({preference:id}), so senders choose between them by chance.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than {primary} has. Then senders come here only when {primary} does not answer.</source>
        <comment>MX-102!</comment>
        <translation>Give {host} a larger number than {primary} has. Then senders come here only when {primary} does not answer.</translation>
    </message>
    <message>
        <source>In the MX records of {domain}, {host} comes first, so all mail is sent here.</source>
        <comment>MX-103</comment>
        <translation>In the MX records of {domain}, {host} comes first, so all mail is sent here.</translation>
    </message>
    <message>
        <source>Give {host} a larger number than your own mail server has. The mail here is handed over, but every message takes the detour.</source>
        <comment>MX-103!</comment>
        <translation>Give {host} a larger number than your own mail server has. The mail here is handed over, but every message takes the detour.</translation>
    </message>
    <message>
        <source>Senders are not told where mail for {domain} goes: {why:sentence}.</source>
        <comment>MX-104</comment>
        <translation>Senders are not told where mail for {domain} goes: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the spelling of the domain, then set the MX records in its zone.</source>
        <comment>MX-104!</comment>
        <translation>Check the spelling of the domain, then set the MX records in its zone.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX).</source>
        <comment>MX-105</comment>
        <translation>{domain} says that it takes no mail at all (null MX).</translation>
    </message>
    <message>
        <source>Remove the record with the single dot from the zone and set the MX records shown.</source>
        <comment>MX-105!</comment>
        <translation>Remove the record with the single dot from the zone and set the MX records shown.</translation>
    </message>
    <message>
        <source>An MX record of {domain} names the address {target}. Only host names are allowed there.</source>
        <comment>MX-106</comment>
        <translation>An MX record of {domain} names the address {target}. Only host names are allowed there.</translation>
    </message>
    <message>
        <source>Put the server&apos;s host name into the record. Many senders do not deliver to a record with an address.</source>
        <comment>MX-106!</comment>
        <translation>Put the server&apos;s host name into the record. Many senders do not deliver to a record with an address.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target}, which is only an alias of {canonical}.</source>
        <comment>MX-107</comment>
        <translation>The MX records of {domain} name {target}, which is only an alias of {canonical}.</translation>
    </message>
    <message>
        <source>Name {canonical} in the record. Some senders refuse an alias there.</source>
        <comment>MX-107!</comment>
        <translation>Name {canonical} in the record. Some senders refuse an alias there.</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has no address in the DNS.</source>
        <comment>MX-108</comment>
        <translation>{target}, a mail server for {domain}, has no address in the DNS.</translation>
    </message>
    <message>
        <source>Add an A or AAAA record for {target}, or correct its name in the MX record.</source>
        <comment>MX-108!</comment>
        <translation>Add an A or AAAA record for {target}, or correct its name in the MX record.</translation>
    </message>
    <message>
        <source>If they are yours, all is well. If not, remove their records: mail may be delivered to them.</source>
        <comment>MX-109!</comment>
        <translation>If they are yours, all is well. If not, remove their records: mail may be delivered to them.</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different MX records.</source>
        <comment>MX-110</comment>
        <translation>The name servers of {domain} give different MX records.</translation>
    </message>
    <message>
        <source>If the records were changed just now, check again in an hour. Otherwise ask your DNS provider why the servers differ.</source>
        <comment>MX-110!</comment>
        <translation>If the records were changed just now, check again in an hour. Otherwise ask your DNS provider why the servers differ.</translation>
    </message>
    <message>
        <source>Name server {server} of {domain}: {why:sentence}.</source>
        <comment>MX-111</comment>
        <translation>Name server {server} of {domain}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check again later. If it stays so, tell your DNS provider: some senders ask this server too.</source>
        <comment>MX-111!</comment>
        <translation>Check again later. If it stays so, tell your DNS provider: some senders ask this server too.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be checked: {why:sentence}.</source>
        <comment>MX-112</comment>
        <translation>The MX records of {domain} could not be checked: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check the internet line and the DNS servers of this machine, then check again. Nothing is said against the domain itself.</source>
        <comment>MX-112!</comment>
        <translation>Check the internet line and the DNS servers of this machine, then check again. Nothing is said against the domain itself.</translation>
    </message>
    <message>
        <source>The address of {target}, a mail server for {domain}, could not be looked up just now.</source>
        <comment>MX-113</comment>
        <translation>The address of {target}, a mail server for {domain}, could not be looked up just now.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <comment>MX-113!</comment>
        <translation>Check again later.</translation>
    </message>
    <message>
        <source>The name servers of {domain} were not found, so only what DNS resolvers say was checked.</source>
        <comment>MX-114</comment>
        <translation>The name servers of {domain} were not found, so only what DNS resolvers say was checked.</translation>
    </message>
    <message>
        <source>Check again later. After a change of the zone, resolvers may show the old records for some hours.</source>
        <comment>MX-114!</comment>
        <translation>Check again later. After a change of the zone, resolvers may show the old records for some hours.</translation>
    </message>
    <message>
        <source>there is no such domain</source>
        <comment>dns.no-domain</comment>
        <translation>there is no such domain</translation>
    </message>
    <message>
        <source>it has no MX record</source>
        <comment>dns.no-mx</comment>
        <translation>it has no MX record</translation>
    </message>
    <message>
        <source>no name server answered</source>
        <comment>dns.silent</comment>
        <translation>no name server answered</translation>
    </message>
    <message>
        <source>the DNS servers report a failure</source>
        <comment>dns.failed</comment>
        <translation>the DNS servers report a failure</translation>
    </message>
    <message>
        <source>this is not a domain name</source>
        <comment>dns.bad-name</comment>
        <translation>this is not a domain name</translation>
    </message>
    <message>
        <source>it did not answer from here</source>
        <comment>dns.server-silent</comment>
        <translation>it did not answer from here</translation>
    </message>
    <message>
        <source>it refuses to answer for this domain</source>
        <comment>dns.server-refused</comment>
        <translation>it refuses to answer for this domain</translation>
    </message>
    <message>
        <source>it answers, but is no authority for this domain</source>
        <comment>dns.server-lame</comment>
        <translation>it answers, but is no authority for this domain</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <comment>dns.server-no-address</comment>
        <translation>its name has no address</translation>
    </message>
    <message>
        <source>its address could not be looked up</source>
        <comment>dns.server-address-unknown</comment>
        <translation>its address could not be looked up</translation>
    </message>
    <message>
        <source>Usage: restantectl [--socket PATH|--data-dir DIR] [--json] COMMAND</source>
        <comment>ctl.usage</comment>
        <translation>Usage: restantectl [--socket PATH|--data-dir DIR] [--json] COMMAND</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <comment>ctl.unknown-command</comment>
        <translation>There is no command “{command}”.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <comment>ctl.unknown-option</comment>
        <translation>There is no option “{option}” here.</translation>
    </message>
    <message>
        <source>“{command}” needs {what}.</source>
        <comment>ctl.missing</comment>
        <translation>“{command}” needs {what}.</translation>
    </message>
    <message>
        <source>“{command}” does not take “{argument}”.</source>
        <comment>ctl.too-much</comment>
        <translation>“{command}” does not take “{argument}”.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <comment>ctl.cannot-read</comment>
        <translation>{file} cannot be read: {reason}</translation>
    </message>
    <message>
        <source>{file} is no configuration: {fault:sentence}</source>
        <comment>ctl.not-a-config</comment>
        <translation>{file} is no configuration: {fault:sentence}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>ctl.head.primary</comment>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>ctl.head.domain</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>State</source>
        <comment>ctl.head.state</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>ctl.head.since</comment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>ctl.head.id</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>ctl.head.age</comment>
        <translation>Age</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>ctl.head.size</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Sender</source>
        <comment>ctl.head.sender</comment>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>ctl.head.recipient</comment>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>ctl.head.next</comment>
        <translation>Next try</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <comment>ctl.head.reason</comment>
        <translation>Last attempt</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>ctl.head.priority</comment>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Host</source>
        <comment>ctl.head.host</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>ctl.head.addresses</comment>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>this backup</source>
        <comment>ctl.us</comment>
        <translation>this backup</translation>
    </message>
    <message>
        <source>your mail server</source>
        <comment>ctl.primary</comment>
        <translation>your mail server</translation>
    </message>
    <message>
        <source>Kept here: {messages:sentence} for {recipients:sentence}, {bytes:size}; on hold: {held}</source>
        <comment>ctl.queue</comment>
        <translation>Kept here: {messages:sentence} for {recipients:sentence}, {bytes:size}; on hold: {held}</translation>
    </message>
    <message>
        <source>Disk: {freeBytes:size} free</source>
        <comment>ctl.disk</comment>
        <translation>Disk: {freeBytes:size} free</translation>
    </message>
    <message numerus="yes">
        <source>Disk: {freeBytes:size} free, full in about %n days at this rate</source>
        <comment>ctl.disk-filling#days</comment>
        <translation>
            <numerusform>Disk: {freeBytes:size} free, full in about %n day at this rate</numerusform>
            <numerusform>Disk: {freeBytes:size} free, full in about %n days at this rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <comment>ctl.warnings#warnings</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting.</source>
        <comment>ctl.nothing-waits</comment>
        <translation>No mail is waiting.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <comment>ctl.rows-of</comment>
        <translation>{shown} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n recipients.</source>
        <comment>ctl.done#count</comment>
        <translation>
            <numerusform>Done for %n recipient.</numerusform>
            <numerusform>Done for %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these fits: the mail is gone, or in another state.</source>
        <comment>ctl.none-fit</comment>
        <translation>None of these fits: the mail is gone, or in another state.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo” with the same ids brings them back.</source>
        <comment>ctl.undo-hint</comment>
        <translation>Within 10 seconds “restantectl queue undo” with the same ids brings them back.</translation>
    </message>
    <message numerus="yes">
        <source>Remove mail for %n recipients for good? [y/N] </source>
        <comment>ctl.ask-remove#count</comment>
        <translation>
            <numerusform>Remove mail for %n recipient for good? [y/N] </numerusform>
            <numerusform>Remove mail for %n recipients for good? [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <comment>ctl.not-removed</comment>
        <translation>Nothing was removed.</translation>
    </message>
    <message>
        <source>Waiting mail is tried now.</source>
        <comment>ctl.flushed</comment>
        <translation>Waiting mail is tried now.</translation>
    </message>
    <message>
        <source>The configuration is fine.</source>
        <comment>ctl.config-valid</comment>
        <translation>The configuration is fine.</translation>
    </message>
    <message>
        <source>The configuration is saved and in use.</source>
        <comment>ctl.config-applied</comment>
        <translation>The configuration is saved and in use.</translation>
    </message>
    <message>
        <source>The configuration was read again and is in use.</source>
        <comment>ctl.config-reloaded</comment>
        <translation>The configuration was read again and is in use.</translation>
    </message>
    <message>
        <source>{known:sentence}: {effect:sentence}</source>
        <comment>directory.readiness</comment>
        <translation>{known:sentence}: {effect:sentence}</translation>
    </message>
    <message numerus="yes">
        <source>Complete list of %n addresses, read {age:duration} ago</source>
        <comment>directory.known-complete#addresses</comment>
        <translation>
            <numerusform>Complete list of %n address, read {age:duration} ago</numerusform>
            <numerusform>Complete list of %n addresses, read {age:duration} ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n addresses, read {age:duration} ago; not complete</source>
        <comment>directory.known-list#addresses</comment>
        <translation>
            <numerusform>List of %n address, read {age:duration} ago; not complete</numerusform>
            <numerusform>List of %n addresses, read {age:duration} ago; not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned %n addresses; not complete</source>
        <comment>directory.known-learned#addresses</comment>
        <translation>
            <numerusform>Learned %n address; not complete</numerusform>
            <numerusform>Learned %n addresses; not complete</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known yet, but your mail server refuses those that do not exist</source>
        <comment>directory.known-tested</comment>
        <translation>No address is known yet, but your mail server refuses those that do not exist</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so it cannot be learned who exists</source>
        <comment>directory.known-catch-all</comment>
        <translation>Your mail server takes mail for every address, so it cannot be learned who exists</translation>
    </message>
    <message>
        <source>Nothing is known</source>
        <comment>directory.known-nothing</comment>
        <translation>Nothing is known</translation>
    </message>
    <message>
        <source>unknown addresses are refused while your mail server is away.</source>
        <comment>directory.others-refused</comment>
        <translation>unknown addresses are refused while your mail server is away.</translation>
    </message>
    <message>
        <source>unknown addresses are put off while your mail server is away.</source>
        <comment>directory.others-deferred</comment>
        <translation>unknown addresses are put off while your mail server is away.</translation>
    </message>
    <message>
        <source>every address is accepted while your mail server is away.</source>
        <comment>directory.others-accepted</comment>
        <translation>every address is accepted while your mail server is away.</translation>
    </message>
    <message>
        <source>Line {line}: no address in it ({begins})</source>
        <comment>directory.line-no-address</comment>
        <translation>Line {line}: no address in it ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: it stands for every address, which says nothing about who exists ({begins})</source>
        <comment>directory.line-catch-all</comment>
        <translation>Line {line}: it stands for every address, which says nothing about who exists ({begins})</translation>
    </message>
    <message>
        <source>Line {line}: too long to be read ({begins})</source>
        <comment>directory.line-too-long</comment>
        <translation>Line {line}: too long to be read ({begins})</translation>
    </message>
    <message>
        <source>{domain} is not among the protected domains.</source>
        <comment>directory.no-such-domain</comment>
        <translation>{domain} is not among the protected domains.</translation>
    </message>
    <message>
        <source>{domain} has no list “{list}”.</source>
        <comment>directory.no-such-list</comment>
        <translation>{domain} has no list “{list}”.</translation>
    </message>
    <message>
        <source>The list is not here any more: it was imported, or it waited too long. Send it again.</source>
        <comment>directory.no-such-upload</comment>
        <translation>The list is not here any more: it was imported, or it waited too long. Send it again.</translation>
    </message>
    <message>
        <source>Other lists are being read just now. Try again in a minute.</source>
        <comment>directory.too-many-uploads</comment>
        <translation>Other lists are being read just now. Try again in a minute.</translation>
    </message>
    <message>
        <source>“{list}” cannot be the name of a list: 1 to 100 characters, in one line.</source>
        <comment>directory.bad-list-name</comment>
        <translation>“{list}” cannot be the name of a list: 1 to 100 characters, in one line.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in it, so nothing was imported.</source>
        <comment>directory.empty-list</comment>
        <translation>There is no address of {domain} in it, so nothing was imported.</translation>
    </message>
    <message>
        <source>A complete list of nobody would have all mail refused while your mail server is away.</source>
        <comment>directory.empty-list!</comment>
        <translation>A complete list of nobody would have all mail refused while your mail server is away.</translation>
    </message>
    <message>
        <source>The list has more than {most} addresses and was cut: it cannot be taken for a complete one.</source>
        <comment>directory.list-cut</comment>
        <translation>The list has more than {most} addresses and was cut: it cannot be taken for a complete one.</translation>
    </message>
    <message>
        <source>There is room for {most} addresses in all, and this list would not fit. Nothing was changed.</source>
        <comment>directory.full</comment>
        <translation>There is room for {most} addresses in all, and this list would not fit. Nothing was changed.</translation>
    </message>
    <message>
        <source>{domain} has {mostLists} lists already, the most there can be. Remove one first.</source>
        <comment>directory.too-many-lists</comment>
        <translation>{domain} has {mostLists} lists already, the most there can be. Remove one first.</translation>
    </message>
    <message>
        <source>The file of known addresses is damaged.</source>
        <comment>directory.damaged</comment>
        <translation>The file of known addresses is damaged.</translation>
    </message>
    <message>
        <source>The file of known addresses could not be read or written.</source>
        <comment>directory.failed</comment>
        <translation>The file of known addresses could not be read or written.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>directory.failed!</comment>
        <translation>Look for room on the disk of the data directory, and at the service&apos;s log.</translation>
    </message>
    <message>
        <source>The file of known addresses was written by a newer Restante.</source>
        <comment>directory.newer-schema</comment>
        <translation>The file of known addresses was written by a newer Restante.</translation>
    </message>
    <message>
        <source>The file of known addresses cannot be opened.</source>
        <comment>directory.cannot-open</comment>
        <translation>The file of known addresses cannot be opened.</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ctl.head.list</comment>
        <translation>List</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>ctl.head.address</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>ctl.head.lists</comment>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>ctl.head.read</comment>
        <translation>Read</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>ctl.head.complete</comment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>ctl.yes</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <comment>ctl.no</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>address.state.exists</comment>
        <translation>exists</translation>
    </message>
    <message>
        <source>does not exist</source>
        <comment>address.state.gone</comment>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>Ready: {readiness} of 100. In lists: {listed}, learned: {learned}, found not to exist: {gone}.</source>
        <comment>ctl.directory-figures</comment>
        <translation>Ready: {readiness} of 100. In lists: {listed}, learned: {learned}, found not to exist: {gone}.</translation>
    </message>
    <message>
        <source>The mail server takes mail for every address (catch-all).</source>
        <comment>ctl.directory-catch-all</comment>
        <translation>The mail server takes mail for every address (catch-all).</translation>
    </message>
    <message>
        <source>No addresses are known.</source>
        <comment>ctl.no-addresses</comment>
        <translation>No addresses are known.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <comment>ctl.list-accepted#accepted</comment>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them named again</source>
        <comment>ctl.list-duplicates#duplicates</comment>
        <translation>
            <numerusform>%n of them named again</numerusform>
            <numerusform>%n of them named again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of other domains left out: {foreignDomains}</source>
        <comment>ctl.list-foreign#foreign</comment>
        <translation>
            <numerusform>%n address of another domain left out: {foreignDomains}</numerusform>
            <numerusform>%n addresses of other domains left out: {foreignDomains}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that were not understood:</source>
        <comment>ctl.list-faults#faults</comment>
        <translation>
            <numerusform>%n line that was not understood:</numerusform>
            <numerusform>%n lines that were not understood:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more addresses than fit; the rest was not read.</source>
        <comment>ctl.list-truncated</comment>
        <translation>There are more addresses than fit; the rest was not read.</translation>
    </message>
    <message>
        <source>Nothing was imported: this was only a look.</source>
        <comment>ctl.list-not-imported</comment>
        <translation>Nothing was imported: this was only a look.</translation>
    </message>
    <message numerus="yes">
        <source>The list “{list}” of {domain} is in use: %n addresses.</source>
        <comment>ctl.list-imported#count</comment>
        <translation>
            <numerusform>The list “{list}” of {domain} is in use: %n address.</numerusform>
            <numerusform>The list “{list}” of {domain} is in use: %n addresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} is removed.</source>
        <comment>ctl.list-removed</comment>
        <translation>The list “{list}” of {domain} is removed.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>ctl.now</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>ctl.should-be</comment>
        <translation>Should be</translation>
    </message>
    <message>
        <source>From {address} ({helo}), {tls}</source>
        <comment>ctl.client</comment>
        <translation>From {address} ({helo}), {tls}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <comment>ctl.plain</comment>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>{value} is not a value for {key}.</source>
        <comment>ctl.wrong-value</comment>
        <translation>{value} is not a value for {key}.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no mail server is listening there.</source>
        <comment>primary.connection-refused</comment>
        <translation>{host} refuses the connection: no mail server is listening there.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <comment>primary.unreachable</comment>
        <translation>{host} cannot be reached.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <comment>primary.timed-out</comment>
        <translation>{host} did not answer in time.</translation>
    </message>
    <message>
        <source>{host} cut the connection.</source>
        <comment>primary.disconnected</comment>
        <translation>{host} cut the connection.</translation>
    </message>
    <message>
        <source>What {host} answers is no SMTP.</source>
        <comment>primary.protocol</comment>
        <translation>What {host} answers is no SMTP.</translation>
    </message>
    <message>
        <source>{host} ended the session: {text}</source>
        <comment>primary.closing</comment>
        <translation>{host} ended the session: {text}</translation>
    </message>
    <message>
        <source>{host} does not take connections: {text}</source>
        <comment>primary.greeting-refused</comment>
        <translation>{host} does not take connections: {text}</translation>
    </message>
    <message>
        <source>{host} does not accept our greeting: {text}</source>
        <comment>primary.ehlo-refused</comment>
        <translation>{host} does not accept our greeting: {text}</translation>
    </message>
    <message>
        <source>{host} offers encryption, but refuses it: {text}</source>
        <comment>primary.starttls-refused</comment>
        <translation>{host} offers encryption, but refuses it: {text}</translation>
    </message>
    <message>
        <source>{host} does not offer encryption, but it is required.</source>
        <comment>primary.tls-not-offered</comment>
        <translation>{host} does not offer encryption, but it is required.</translation>
    </message>
    <message>
        <source>Switch encryption on there, or do not require it in the settings of the domain. The mail is kept here meanwhile.</source>
        <comment>primary.tls-not-offered!</comment>
        <translation>Switch encryption on there, or do not require it in the settings of the domain. The mail is kept here meanwhile.</translation>
    </message>
    <message>
        <source>Encryption with {host} failed: {text}</source>
        <comment>primary.tls-failed</comment>
        <translation>Encryption with {host} failed: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {text}</source>
        <comment>primary.certificate-not-verified</comment>
        <translation>The certificate of {host} cannot be trusted: {text}</translation>
    </message>
    <message>
        <source>Correct the certificate of the server, or the settings of the domain (tls, tlsName). The mail is kept here meanwhile.</source>
        <comment>primary.certificate-not-verified!</comment>
        <translation>Correct the certificate of the server, or the settings of the domain (tls, tlsName). The mail is kept here meanwhile.</translation>
    </message>
    <message>
        <source>{host} showed a key that is not among the trusted ones. SHA-256 of the key: {text}</source>
        <comment>primary.key-not-trusted</comment>
        <translation>{host} showed a key that is not among the trusted ones. SHA-256 of the key: {text}</translation>
    </message>
    <message>
        <source>If the server has a new certificate, compare this value with its own and add it to the settings of the domain (tlsPins). Else somebody may be in between. The mail is kept here meanwhile.</source>
        <comment>primary.key-not-trusted!</comment>
        <translation>If the server has a new certificate, compare this value with its own and add it to the settings of the domain (tlsPins). Else somebody may be in between. The mail is kept here meanwhile.</translation>
    </message>
    <message>
        <source>{host} has a new key. It is trusted because its certificate is valid. SHA-256 of the key: {pin}</source>
        <comment>primary.new-key</comment>
        <translation>{host} has a new key. It is trusted because its certificate is valid. SHA-256 of the key: {pin}</translation>
    </message>
    <message>
        <source>Add it to the settings of the domain (tlsPins) if it is to stay.</source>
        <comment>primary.new-key!</comment>
        <translation>Add it to the settings of the domain (tlsPins) if it is to stay.</translation>
    </message>
    <message>
        <source>{host} refuses the login: {text}</source>
        <comment>primary.login-refused</comment>
        <translation>{host} refuses the login: {text}</translation>
    </message>
    <message>
        <source>Give the right name and password: “restantectl secret set NAME”, with the name that auth of the domain has. It is tried at once, and every five minutes; the mail is kept here meanwhile.</source>
        <comment>primary.login-refused!</comment>
        <translation>Give the right name and password: “restantectl secret set NAME”, with the name that auth of the domain has. It is tried at once, and every five minutes; the mail is kept here meanwhile.</translation>
    </message>
    <message>
        <source>{host} offers no login by name and password (PLAIN or LOGIN).</source>
        <comment>primary.login-not-offered</comment>
        <translation>{host} offers no login by name and password (PLAIN or LOGIN).</translation>
    </message>
    <message>
        <source>Switch the login on there for this connection, or leave it out of the settings of the domain (auth). The mail is kept here meanwhile.</source>
        <comment>primary.login-not-offered!</comment>
        <translation>Switch the login on there for this connection, or leave it out of the settings of the domain (auth). The mail is kept here meanwhile.</translation>
    </message>
    <message>
        <source>There is no usable name and password for the login at {host}: {text}</source>
        <comment>primary.no-password</comment>
        <translation>There is no usable name and password for the login at {host}: {text}</translation>
    </message>
    <message>
        <source>Give them as user:password: “restantectl secret set NAME”, with the name that auth of the domain has. The mail is kept here meanwhile.</source>
        <comment>primary.no-password!</comment>
        <translation>Give them as user:password: “restantectl secret set NAME”, with the name that auth of the domain has. The mail is kept here meanwhile.</translation>
    </message>
    <message>
        <source>The address from which {host} is to be reached is not one of this machine: {text}</source>
        <comment>primary.source-not-usable</comment>
        <translation>The address from which {host} is to be reached is not one of this machine: {text}</translation>
    </message>
    <message>
        <source>There is no address for {host}.</source>
        <comment>primary.no-address</comment>
        <translation>There is no address for {host}.</translation>
    </message>
    <message>
        <source>{host} is this backup itself, not the mail server behind it.</source>
        <comment>primary.is-us</comment>
        <translation>{host} is this backup itself, not the mail server behind it.</translation>
    </message>
    <message>
        <source>Enter the address of your own mail server in the settings of the domain.</source>
        <comment>primary.is-us!</comment>
        <translation>Enter the address of your own mail server in the settings of the domain.</translation>
    </message>
    <message>
        <source>The mail server of {domain} sends mail for this domain back to this backup. That mail is held.</source>
        <comment>loop.came-back</comment>
        <translation>The mail server of {domain} sends mail for this domain back to this backup. That mail is held.</translation>
    </message>
    <message>
        <source>Correct how that server delivers mail for {domain}: it must keep it, not look for its MX. Then release the held mail in the queue.</source>
        <comment>loop.came-back!</comment>
        <translation>Correct how that server delivers mail for {domain}: it must keep it, not look for its MX. Then release the held mail in the queue.</translation>
    </message>
    <message>
        <source>Your mail server {host} refuses all mail from this backup: {text}</source>
        <comment>primary.refuses-us</comment>
        <translation>Your mail server {host} refuses all mail from this backup: {text}</translation>
    </message>
    <message>
        <source>Allow this backup on your mail server. The mail is kept here and tried again by itself.</source>
        <comment>primary.refuses-us!</comment>
        <translation>Allow this backup on your mail server. The mail is kept here and tried again by itself.</translation>
    </message>
    <message>
        <source>Your mail server {host} has not answered since {since:time}: {reason:sentence}</source>
        <comment>primary.down</comment>
        <translation>Your mail server {host} has not answered since {since:time}: {reason:sentence}</translation>
    </message>
    <message>
        <source>Check that the server and its internet line are running. The mail is handed over by itself as soon as it answers.</source>
        <comment>primary.down!</comment>
        <translation>Check that the server and its internet line are running. The mail is handed over by itself as soon as it answers.</translation>
    </message>
    <message>
        <source>The DNS says that {domain} takes no mail at all (null MX).</source>
        <comment>route.null-mx</comment>
        <translation>The DNS says that {domain} takes no mail at all (null MX).</translation>
    </message>
    <message>
        <source>Correct the MX records of the domain. Meanwhile the last good ones are used.</source>
        <comment>route.null-mx!</comment>
        <translation>Correct the MX records of the domain. Meanwhile the last good ones are used.</translation>
    </message>
    <message>
        <source>The DNS does not know {domain}.</source>
        <comment>route.no-such-domain</comment>
        <translation>The DNS does not know {domain}.</translation>
    </message>
    <message>
        <source>Check that the domain is still registered. Meanwhile the last good MX records are used.</source>
        <comment>route.no-such-domain!</comment>
        <translation>Check that the domain is still registered. Meanwhile the last good MX records are used.</translation>
    </message>
    <message>
        <source>The MX records of {domain} cannot be looked up just now.</source>
        <comment>route.dns-failed</comment>
        <translation>The MX records of {domain} cannot be looked up just now.</translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. Meanwhile the last good records are used.</source>
        <comment>route.dns-failed!</comment>
        <translation>Check the name servers and the internet line of this machine. Meanwhile the last good records are used.</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so the mail server behind this backup is not known.</source>
        <comment>route.no-mx</comment>
        <translation>{domain} has no MX record, so the mail server behind this backup is not known.</translation>
    </message>
    <message>
        <source>Enter the address of your mail server in the settings of the domain, or add its MX record.</source>
        <comment>route.no-mx!</comment>
        <translation>Enter the address of your mail server in the settings of the domain, or add its MX record.</translation>
    </message>
    <message>
        <source>Among the MX records of {domain} there is none better than this backup.</source>
        <comment>route.only-us</comment>
        <translation>Among the MX records of {domain} there is none better than this backup.</translation>
    </message>
    <message>
        <source>Add the MX record of your own mail server with a smaller number, or enter its address in the settings of the domain.</source>
        <comment>route.only-us!</comment>
        <translation>Add the MX record of your own mail server with a smaller number, or enter its address in the settings of the domain.</translation>
    </message>
    <message>
        <source>The disk is getting full: {freeBytes:size} are free.</source>
        <comment>disk.low</comment>
        <translation>The disk is getting full: {freeBytes:size} are free.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}.</source>
        <comment>disk.low!</comment>
        <translation>Make room on the disk of the data directory {directory}.</translation>
    </message>
    <message>
        <source>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</source>
        <comment>disk.full</comment>
        <translation>The disk is full: only {freeBytes:size} are free, and no more mail is taken. What is here is safe.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory {directory}. Senders try again by themselves for some days.</source>
        <comment>disk.full!</comment>
        <translation>Make room on the disk of the data directory {directory}. Senders try again by themselves for some days.</translation>
    </message>
    <message>
        <source>The oldest mail for {domain} has been here for {oldestSeconds:duration}; it is returned to its sender at {until:time}.</source>
        <comment>spool.old-mail</comment>
        <translation>The oldest mail for {domain} has been here for {oldestSeconds:duration}; it is returned to its sender at {until:time}.</translation>
    </message>
    <message>
        <source>See in the queue why it cannot be handed over.</source>
        <comment>spool.old-mail!</comment>
        <translation>See in the queue why it cannot be handed over.</translation>
    </message>
    <message>
        <source>The domain of the sender does not exist.</source>
        <comment>outbound.no-such-domain</comment>
        <translation>The domain of the sender does not exist.</translation>
    </message>
    <message>
        <source>The domain of the sender takes no mail.</source>
        <comment>outbound.null-mx</comment>
        <translation>The domain of the sender takes no mail.</translation>
    </message>
    <message>
        <source>The mail server of the sender cannot be looked up just now.</source>
        <comment>outbound.dns-failed</comment>
        <translation>The mail server of the sender cannot be looked up just now.</translation>
    </message>
    <message>
        <source>There is no address for the mail server of the sender.</source>
        <comment>outbound.no-address</comment>
        <translation>There is no address for the mail server of the sender.</translation>
    </message>
    <message>
        <source>Mail Delivery System</source>
        <comment>notice.from-name</comment>
        <translation>Mail Delivery System</translation>
    </message>
    <message>
        <source>Send large files in another way, or in several messages.</source>
        <comment>notice.advice.too-big</comment>
        <translation>Send large files in another way, or in several messages.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <comment>notice.technical</comment>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>Found: {addresses}</source>
        <comment>primary-test.resolved</comment>
        <translation>Found: {addresses}</translation>
    </message>
    <message>
        <source>{host} cannot be looked up just now.</source>
        <comment>primary-test.dns-failed</comment>
        <translation>{host} cannot be looked up just now.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>primary-test.connected</comment>
        <translation>Connected to {address}, port {port:id}.</translation>
    </message>
    <message>
        <source>It answers as a mail server should.</source>
        <comment>primary-test.greeted</comment>
        <translation>It answers as a mail server should.</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted</comment>
        <translation>Encrypted ({version}); the certificate is valid. SHA-256 of its key: {pin}</translation>
    </message>
    <message>
        <source>To trust this key only: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted!</comment>
        <translation>To trust this key only: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>Encrypted ({version}). The certificate is not one that everybody trusts, which is usual between mail servers. SHA-256 of its key: {pin}</source>
        <comment>primary-test.encrypted-not-verified</comment>
        <translation>Encrypted ({version}). The certificate is not one that everybody trusts, which is usual between mail servers. SHA-256 of its key: {pin}</translation>
    </message>
    <message>
        <source>To be sure that it is your server: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</source>
        <comment>primary-test.encrypted-not-verified!</comment>
        <translation>To be sure that it is your server: compare the value with the server&apos;s own, then enter it as tlsPins of the domain and set its tls to &quot;pinned&quot;.</translation>
    </message>
    <message>
        <source>It does not offer encryption: mail would be handed over in the clear.</source>
        <comment>primary-test.no-starttls</comment>
        <translation>It does not offer encryption: mail would be handed over in the clear.</translation>
    </message>
    <message>
        <source>Encryption is offered but fails: mail would be handed over in the clear.</source>
        <comment>primary-test.tls-failed</comment>
        <translation>Encryption is offered but fails: mail would be handed over in the clear.</translation>
    </message>
    <message>
        <source>It does not talk to us: {text}</source>
        <comment>primary-test.sender-refused</comment>
        <translation>It does not talk to us: {text}</translation>
    </message>
    <message>
        <source>It takes mail for postmaster.</source>
        <comment>primary-test.postmaster-accepted</comment>
        <translation>It takes mail for postmaster.</translation>
    </message>
    <message>
        <source>It does not take mail for postmaster: {text}</source>
        <comment>primary-test.postmaster-refused</comment>
        <translation>It does not take mail for postmaster: {text}</translation>
    </message>
    <message>
        <source>It refuses addresses that do not exist, as it should.</source>
        <comment>primary-test.unknown-refused</comment>
        <translation>It refuses addresses that do not exist, as it should.</translation>
    </message>
    <message>
        <source>It takes mail for any address. Restante cannot tell from it which addresses exist.</source>
        <comment>primary-test.catch-all</comment>
        <translation>It takes mail for any address. Restante cannot tell from it which addresses exist.</translation>
    </message>
    <message>
        <source>It put off the question for an address that does not exist: {text}</source>
        <comment>primary-test.unknown-deferred</comment>
        <translation>It put off the question for an address that does not exist: {text}</translation>
    </message>
    <message>
        <source>No mail server has been found for your domains yet. Mail is kept safely here: {kept:sentence}.</source>
        <comment>status.no-primary</comment>
        <translation>No mail server has been found for your domains yet. Mail is kept safely here: {kept:sentence}.</translation>
    </message>
    <message>
        <source>No domain is set up and none was named.</source>
        <comment>check.no-domain</comment>
        <translation>No domain is set up and none was named.</translation>
    </message>
    <message>
        <source>“{value}” is not a domain name.</source>
        <comment>check.bad-domain</comment>
        <translation>“{value}” is not a domain name.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name. Set hostname in the configuration.</source>
        <comment>check.bad-hostname</comment>
        <translation>“{value}” is not a host name. Set hostname in the configuration.</translation>
    </message>
    <message>
        <source>“{value}” is not an address of a mail server (host or host:port).</source>
        <comment>check.bad-primary</comment>
        <translation>“{value}” is not an address of a mail server (host or host:port).</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>spool.bad-cursor</comment>
        <translation>The list has changed too much; it is shown from its beginning.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <comment>ctl.messages#count</comment>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients</source>
        <comment>ctl.recipients#count</comment>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the full path of a file.</source>
        <comment>config.not-absolute</comment>
        <translation>{path}: “{value}” is not the full path of a file.</translation>
    </message>
    <message>
        <source>A file of the certificate cannot be read.</source>
        <comment>tls.unreadable</comment>
        <translation>A file of the certificate cannot be read.</translation>
    </message>
    <message>
        <source>The new certificate in {file} was not taken; the one before goes on. {reason:sentence}</source>
        <comment>TLS-100</comment>
        <translation>The new certificate in {file} was not taken; the one before goes on. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-100!</comment>
        <translation>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</translation>
    </message>
    <message>
        <source>The certificate in {file} cannot be used; mail is encrypted with one that nobody can verify. {reason:sentence}</source>
        <comment>TLS-101</comment>
        <translation>The certificate in {file} cannot be used; mail is encrypted with one that nobody can verify. {reason:sentence}</translation>
    </message>
    <message>
        <source>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</source>
        <comment>TLS-101!</comment>
        <translation>Put certificate and key that belong together there, readable for the service. They are taken within seconds.</translation>
    </message>
    <message>
        <source>The certificate in {file} ended on {until:time}.</source>
        <comment>TLS-102</comment>
        <translation>The certificate in {file} ended on {until:time}.</translation>
    </message>
    <message>
        <source>Renew it. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-102!</comment>
        <translation>Renew it. Senders that verify certificates do not deliver here until then.</translation>
    </message>
    <message>
        <source>The certificate in {file} ends on {until:time}.</source>
        <comment>TLS-103</comment>
        <translation>The certificate in {file} ends on {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. A new one in the same place is taken within seconds.</source>
        <comment>TLS-103!</comment>
        <translation>Renew it before then. A new one in the same place is taken within seconds.</translation>
    </message>
    <message>
        <source>No certificate is for the name {hostname}, under which senders find this backup.</source>
        <comment>TLS-104</comment>
        <translation>No certificate is for the name {hostname}, under which senders find this backup.</translation>
    </message>
    <message>
        <source>Get one for {hostname}, or correct the host name in the settings. Senders that verify certificates do not deliver here until then.</source>
        <comment>TLS-104!</comment>
        <translation>Get one for {hostname}, or correct the host name in the settings. Senders that verify certificates do not deliver here until then.</translation>
    </message>
    <message>
        <source>There is no mail server or domain of this name.</source>
        <comment>handover.no-such-primary</comment>
        <translation>There is no mail server or domain of this name.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance began for %n mail servers: their mail is kept here until it ends.</source>
        <comment>ctl.primary-held#count</comment>
        <translation>
            <numerusform>Maintenance began for %n mail server: its mail is kept here until it ends.</numerusform>
            <numerusform>Maintenance began for %n mail servers: their mail is kept here until it ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintenance ended for %n mail servers: what waits for them is handed over.</source>
        <comment>ctl.primary-opened#count</comment>
        <translation>
            <numerusform>Maintenance ended for %n mail server: what waits for it is handed over.</numerusform>
            <numerusform>Maintenance ended for %n mail servers: what waits for them is handed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was in maintenance.</source>
        <comment>ctl.none-in-maintenance</comment>
        <translation>None of them was in maintenance.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an address of this computer alone, such as 127.0.0.1:9925.</source>
        <comment>config.not-loopback</comment>
        <translation>{path}: “{value}” is not an address of this computer alone, such as 127.0.0.1:9925.</translation>
    </message>
    <message>
        <source>The address for metrics cannot be opened.</source>
        <comment>metrics.cannot-listen</comment>
        <translation>The address for metrics cannot be opened.</translation>
    </message>
    <message>
        <source>Since the start of the service, {since:time}</source>
        <comment>ctl.stats.since</comment>
        <translation>Since the start of the service, {since:time}</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>ctl.stats.connections</comment>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <comment>ctl.stats.sessions</comment>
        <translation>Open sessions</translation>
    </message>
    <message>
        <source>Messages received</source>
        <comment>ctl.stats.messages</comment>
        <translation>Messages received</translation>
    </message>
    <message>
        <source>Their recipients</source>
        <comment>ctl.stats.recipients</comment>
        <translation>Their recipients</translation>
    </message>
    <message>
        <source>Their size</source>
        <comment>ctl.stats.bytes</comment>
        <translation>Their size</translation>
    </message>
    <message>
        <source>{bytes:size}</source>
        <comment>ctl.stats.size</comment>
        <translation>{bytes:size}</translation>
    </message>
    <message>
        <source>Recipients delivered</source>
        <comment>ctl.stats.delivered</comment>
        <translation>Recipients delivered</translation>
    </message>
    <message>
        <source>Attempts put off</source>
        <comment>ctl.stats.deferred</comment>
        <translation>Attempts put off</translation>
    </message>
    <message>
        <source>Recipients refused by their mail server</source>
        <comment>ctl.stats.refused</comment>
        <translation>Recipients refused by their mail server</translation>
    </message>
    <message>
        <source>Recipients given up by age</source>
        <comment>ctl.stats.expired</comment>
        <translation>Recipients given up by age</translation>
    </message>
    <message>
        <source>Notices to senders</source>
        <comment>ctl.stats.notices</comment>
        <translation>Notices to senders</translation>
    </message>
    <message>
        <source>Recipients without a notice, by a rule</source>
        <comment>ctl.stats.withheld</comment>
        <translation>Recipients without a notice, by a rule</translation>
    </message>
    <message>
        <source>Group commits</source>
        <comment>ctl.stats.commits</comment>
        <translation>Group commits</translation>
    </message>
    <message>
        <source>Changes in the largest of them</source>
        <comment>ctl.stats.largest</comment>
        <translation>Changes in the largest of them</translation>
    </message>
    <message>
        <source>Refused to clients: {reason}</source>
        <comment>ctl.stats.refusals</comment>
        <translation>Refused to clients: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n addresses at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.</source>
        <comment>handover.held#recipients</comment>
        <translation>
            <numerusform>Mail for %n address at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.</numerusform>
            <numerusform>Mail for %n addresses at {domain} that took mail before is refused now ({reply}). It is held until {until:time}, then it goes back to the senders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the mail server: is a restore unfinished? Then choose in the queue to try again, or to return the mail to its senders.</source>
        <comment>handover.held!</comment>
        <translation>Look at the mail server: is a restore unfinished? Then choose in the queue to try again, or to return the mail to its senders.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients at {domain} that took mail before are refused now: {reply}</source>
        <comment>handover.held-address#recipients</comment>
        <translation>
            <numerusform>%n recipient at {domain} that took mail before is refused now: {reply}</numerusform>
            <numerusform>%n recipients at {domain} that took mail before are refused now: {reply}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail for %n recipients at {domain} was refused for its content: {reply}</source>
        <comment>handover.held-content#recipients</comment>
        <translation>
            <numerusform>Mail for %n recipient at {domain} was refused for its content: {reply}</numerusform>
            <numerusform>Mail for %n recipients at {domain} was refused for its content: {reply}</numerusform>
        </translation>
    </message>
    <message>
        <source>Held since {since:time}; it goes back to the senders at {until:time}.</source>
        <comment>handover.held-address.until</comment>
        <translation>Held since {since:time}; it goes back to the senders at {until:time}.</translation>
    </message>
    <message>
        <source>Held since {since:time}; it is given up at {until:time}, without a word to the senders.</source>
        <comment>handover.held-content.until</comment>
        <translation>Held since {since:time}; it is given up at {until:time}, without a word to the senders.</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <comment>handover.held-examples</comment>
        <translation>For example: {examples}</translation>
    </message>
    <message>
        <source>Nothing is held for a decision.</source>
        <comment>ctl.none-held</comment>
        <translation>Nothing is held for a decision.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are tried again.</source>
        <comment>ctl.held-released#count</comment>
        <translation>
            <numerusform>%n recipient is tried again.</numerusform>
            <numerusform>%n recipients are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are given up; senders are told by the rules for notices.</source>
        <comment>ctl.held-returned#count</comment>
        <translation>
            <numerusform>%n recipient is given up; the sender is told by the rules for notices.</numerusform>
            <numerusform>%n recipients are given up; senders are told by the rules for notices.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up all mail of this group? [y/N] </source>
        <comment>ctl.ask-return</comment>
        <translation>Give up all mail of this group? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was given up.</source>
        <comment>ctl.not-returned</comment>
        <translation>Nothing was given up.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages ({bytes:size}) are in {file}.</source>
        <comment>ctl.exported#messages</comment>
        <translation>
            <numerusform>%n message ({bytes:size}) is in {file}.</numerusform>
            <numerusform>%n messages ({bytes:size}) are in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password {name} (for a login: user:password): </source>
        <comment>ctl.ask-secret</comment>
        <translation>Password {name} (for a login: user:password): </translation>
    </message>
    <message>
        <source>The password {name} is saved and in use.</source>
        <comment>ctl.secret-set</comment>
        <translation>The password {name} is saved and in use.</translation>
    </message>
    <message>
        <source>The password {name} is removed.</source>
        <comment>ctl.secret-removed</comment>
        <translation>The password {name} is removed.</translation>
    </message>
    <message>
        <source>There are no passwords.</source>
        <comment>ctl.no-secrets</comment>
        <translation>There are no passwords.</translation>
    </message>
    <message>
        <source>This group of held mail is not here any more.</source>
        <comment>spool.no-such-group</comment>
        <translation>This group of held mail is not here any more.</translation>
    </message>
    <message>
        <source>The export was stopped: a message of it was delivered or removed meanwhile.</source>
        <comment>export.message-gone</comment>
        <translation>The export was stopped: a message of it was delivered or removed meanwhile.</translation>
    </message>
    <message>
        <source>Export again: the file then has what is still here. No incomplete file was kept.</source>
        <comment>export.message-gone!</comment>
        <translation>Export again: the file then has what is still here. No incomplete file was kept.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <comment>export.cannot-write</comment>
        <translation>{file} cannot be written: {reason}</translation>
    </message>
    <message>
        <source>Mail for this domain is always taken.</source>
        <comment>acceptance.always</comment>
        <translation>Mail for this domain is always taken.</translation>
    </message>
    <message>
        <source>Mail to postmaster and abuse is always taken.</source>
        <comment>acceptance.role</comment>
        <translation>Mail to postmaster and abuse is always taken.</translation>
    </message>
    <message>
        <source>This network has come back as it was asked to within the last 30 days, so its mail is taken.</source>
        <comment>acceptance.network-passed</comment>
        <translation>This network has come back as it was asked to within the last 30 days, so its mail is taken.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form ldap://host:port or ldaps://host:port.</source>
        <comment>config.bad-ldap-url</comment>
        <translation>{path}: “{value}” is not of the form ldap://host:port or ldaps://host:port.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not an LDAP filter, which stands in brackets.</source>
        <comment>config.bad-filter</comment>
        <translation>{path}: “{value}” is not an LDAP filter, which stands in brackets.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not the name of an attribute.</source>
        <comment>config.bad-attribute</comment>
        <translation>{path}: “{value}” is not the name of an attribute.</translation>
    </message>
    <message>
        <source>{path}: the password would go to {value} in the clear.</source>
        <comment>config.password-in-clear</comment>
        <translation>{path}: the password would go to {value} in the clear.</translation>
    </message>
    <message>
        <source>Use ldaps:// or set startTls.</source>
        <comment>config.password-in-clear!</comment>
        <translation>Use ldaps:// or set startTls.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <comment>directory.source-missing</comment>
        <translation>{place} is not there.</translation>
    </message>
    <message>
        <source>{place} is not a plain file.</source>
        <comment>directory.source-no-file</comment>
        <translation>{place} is not a plain file.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {detail}</source>
        <comment>directory.source-unreadable</comment>
        <translation>{place} cannot be read: {detail}</translation>
    </message>
    <message>
        <source>{place} is being written all the time, so it was not read.</source>
        <comment>directory.source-changing</comment>
        <translation>{place} is being written all the time, so it was not read.</translation>
    </message>
    <message>
        <source>{place} is too large: a list may have {most} addresses, and a file 2 GB.</source>
        <comment>directory.source-too-large</comment>
        <translation>{place} is too large: a list may have {most} addresses, and a file 2 GB.</translation>
    </message>
    <message>
        <source>There is no address of {domain} in {place}, so nothing was changed.</source>
        <comment>directory.source-empty</comment>
        <translation>There is no address of {domain} in {place}, so nothing was changed.</translation>
    </message>
    <message>
        <source>If so many have really left, import the list by hand under the name “{list}”. If not, find out why they are missing. When it stays the same for a day, it is taken by itself.</source>
        <comment>directory.source-shrunk!</comment>
        <translation>If so many have really left, import the list by hand under the name “{list}”. If not, find out why they are missing. When it stays the same for a day, it is taken by itself.</translation>
    </message>
    <message>
        <source>The list “{list}” of {domain} could not be read for {age:duration}: {reason:sentence}</source>
        <comment>directory.source-fails</comment>
        <translation>The list “{list}” of {domain} could not be read for {age:duration}: {reason:sentence}</translation>
    </message>
    <message>
        <source>Everything goes on with the addresses that are known; new ones are missing until it can be read again.</source>
        <comment>directory.source-fails!</comment>
        <translation>Everything goes on with the addresses that are known; new ones are missing until it can be read again.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago: {reason:sentence}</source>
        <comment>directory.source-ends</comment>
        <translation>The complete list “{list}” of {domain} was last read {age:duration} ago: {reason:sentence}</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ends!</comment>
        <translation>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</translation>
    </message>
    <message>
        <source>The complete list “{list}” of {domain} was last read {age:duration} ago.</source>
        <comment>directory.source-ages</comment>
        <translation>The complete list “{list}” of {domain} was last read {age:duration} ago.</translation>
    </message>
    <message>
        <source>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</source>
        <comment>directory.source-ages!</comment>
        <translation>After a week it is trusted no more: then unknown addresses are put off instead of refused while your mail server is away.</translation>
    </message>
    <message>
        <source>The list “{list}” is read from {place} by itself.</source>
        <comment>ctl.source-read</comment>
        <translation>The list “{list}” is read from {place} by itself.</translation>
    </message>
    <message>
        <source>The list “{list}” should be read from {place} by itself, but: {problem:sentence}</source>
        <comment>ctl.source-failed</comment>
        <translation>The list “{list}” should be read from {place} by itself, but: {problem:sentence}</translation>
    </message>
    <message>
        <source>The name in {place} cannot be found.</source>
        <comment>directory.ldap-no-host</comment>
        <translation>The name in {place} cannot be found.</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be reached: {detail}</source>
        <comment>directory.ldap-unreachable</comment>
        <translation>The directory server {place} cannot be reached: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} does not answer.</source>
        <comment>directory.ldap-timed-out</comment>
        <translation>The directory server {place} does not answer.</translation>
    </message>
    <message>
        <source>The directory server {place} took longer than ten minutes.</source>
        <comment>directory.ldap-slow</comment>
        <translation>The directory server {place} took longer than ten minutes.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} that can be trusted: its certificate must be valid, be for that name, and be signed by someone this computer trusts (or caFile names).</source>
        <comment>directory.ldap-tls</comment>
        <translation>No encrypted connection to {place} that can be trusted: its certificate must be valid, be for that name, and be signed by someone this computer trusts (or caFile names).</translation>
    </message>
    <message>
        <source>The certificates to judge {place} by cannot be read: {detail}</source>
        <comment>directory.ldap-ca-file</comment>
        <translation>The certificates to judge {place} by cannot be read: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} refuses the login: {detail}</source>
        <comment>directory.ldap-login</comment>
        <translation>The directory server {place} refuses the login: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} wants an encrypted connection: use ldaps:// or startTls.</source>
        <comment>directory.ldap-wants-tls</comment>
        <translation>The directory server {place} wants an encrypted connection: use ldaps:// or startTls.</translation>
    </message>
    <message>
        <source>The directory server {place} knows nothing below that base, or does not show it to us.</source>
        <comment>directory.ldap-no-base</comment>
        <translation>The directory server {place} knows nothing below that base, or does not show it to us.</translation>
    </message>
    <message>
        <source>The filter for {place} is not understood.</source>
        <comment>directory.ldap-bad-filter</comment>
        <translation>The filter for {place} is not understood.</translation>
    </message>
    <message>
        <source>The directory server {place} does not let us search: {detail}</source>
        <comment>directory.ldap-refused</comment>
        <translation>The directory server {place} does not let us search: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} did not give all it has: {detail}</source>
        <comment>directory.ldap-cut</comment>
        <translation>The directory server {place} did not give all it has: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} sends us to another one, which is not followed: {detail}</source>
        <comment>directory.ldap-referred</comment>
        <translation>The directory server {place} sends us to another one, which is not followed: {detail}</translation>
    </message>
    <message>
        <source>The directory server {place} cannot be searched: {detail}</source>
        <comment>directory.ldap-failed</comment>
        <translation>The directory server {place} cannot be searched: {detail}</translation>
    </message>
    <message>
        <source>The file of what senders tried is damaged.</source>
        <comment>acceptance.damaged</comment>
        <translation>The file of what senders tried is damaged.</translation>
    </message>
    <message>
        <source>The file of what senders tried cannot be opened.</source>
        <comment>acceptance.cannot-open</comment>
        <translation>The file of what senders tried cannot be opened.</translation>
    </message>
    <message>
        <source>The file of what senders tried could not be read or written.</source>
        <comment>acceptance.failed</comment>
        <translation>The file of what senders tried could not be read or written.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the file of what senders tried.</source>
        <comment>acceptance.full</comment>
        <translation>There is no room on the disk for the file of what senders tried.</translation>
    </message>
    <message>
        <source>The file of what senders tried was written by a newer Restante.</source>
        <comment>acceptance.newer-schema</comment>
        <translation>The file of what senders tried was written by a newer Restante.</translation>
    </message>
    <message>
        <source>What would change it: {advice}</source>
        <comment>explain.change</comment>
        <translation>What would change it: {advice}</translation>
    </message>
    <message>
        <source>Your mail server was asked about the address just now.</source>
        <comment>explain.asked</comment>
        <translation>Your mail server was asked about the address just now.</translation>
    </message>
    <message>
        <source>“{value}” is no IP address of a client.</source>
        <comment>explain.bad-client</comment>
        <translation>“{value}” is no IP address of a client.</translation>
    </message>
    <message>
        <source>“{value}” is no mail address.</source>
        <comment>explain.bad-address</comment>
        <translation>“{value}” is no mail address.</translation>
    </message>
    <message>
        <source>No mail is taken yet: no domain is set up.</source>
        <comment>explain.not-set-up</comment>
        <translation>No mail is taken yet: no domain is set up.</translation>
    </message>
    <message>
        <source>Too many of these are being answered just now. Try again in some seconds.</source>
        <comment>explain.too-many</comment>
        <translation>Too many of these are being answered just now. Try again in some seconds.</translation>
    </message>
    <message>
        <source>The domain is protected.</source>
        <comment>admission.protected-domain</comment>
        <translation>The domain is protected.</translation>
    </message>
    <message>
        <source>Mail to our own postmaster and abuse is always taken.</source>
        <comment>admission.postmaster</comment>
        <translation>Mail to our own postmaster and abuse is always taken.</translation>
    </message>
    <message>
        <source>The domain is not one of those that are protected here, and mail for others is never relayed.</source>
        <comment>admission.relaying-denied</comment>
        <translation>The domain is not one of those that are protected here, and mail for others is never relayed.</translation>
    </message>
    <message>
        <source>Add the domain to the protected ones, if it is yours.</source>
        <comment>admission.relaying-denied!</comment>
        <translation>Add the domain to the protected ones, if it is yours.</translation>
    </message>
    <message>
        <source>The address has no domain.</source>
        <comment>admission.no-domain</comment>
        <translation>The address has no domain.</translation>
    </message>
    <message>
        <source>The address has nothing before the @.</source>
        <comment>admission.no-user</comment>
        <translation>The address has nothing before the @.</translation>
    </message>
    <message>
        <source>There is no domain yet to which mail for postmaster could go.</source>
        <comment>admission.not-set-up</comment>
        <translation>There is no domain yet to which mail for postmaster could go.</translation>
    </message>
    <message>
        <source>Set up a protected domain.</source>
        <comment>admission.not-set-up!</comment>
        <translation>Set up a protected domain.</translation>
    </message>
    <message>
        <source>Mail of this domain takes its share of the disk already, and mail of others waits as well.</source>
        <comment>admission.over-share</comment>
        <translation>Mail of this domain takes its share of the disk already, and mail of others waits as well.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data directory, or wait until mail has been handed over.</source>
        <comment>admission.over-share!</comment>
        <translation>Make room on the disk of the data directory, or wait until mail has been handed over.</translation>
    </message>
    <message>
        <source>Your mail server is there and is asked whether the address exists.</source>
        <comment>directory.ask</comment>
        <translation>Your mail server is there and is asked whether the address exists.</translation>
    </message>
    <message>
        <source>The address is known to exist.</source>
        <comment>directory.known-good</comment>
        <translation>The address is known to exist.</translation>
    </message>
    <message>
        <source>Your mail server said lately that there is no such address.</source>
        <comment>directory.known-bad</comment>
        <translation>Your mail server said lately that there is no such address.</translation>
    </message>
    <message>
        <source>Once the address exists, its mail is taken as soon as your mail server has said so, or a list has it; what it said is believed for three days at most.</source>
        <comment>directory.known-bad!</comment>
        <translation>Once the address exists, its mail is taken as soon as your mail server has said so, or a list has it; what it said is believed for three days at most.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address, but for this domain such addresses are to be accepted.</source>
        <comment>directory.told-to-accept</comment>
        <translation>Your mail server cannot be asked now and nobody has seen the address, but for this domain such addresses are to be accepted.</translation>
    </message>
    <message>
        <source>Set `unknownRecipients` of the domain to `auto`, and import a complete list of its addresses.</source>
        <comment>directory.told-to-accept!</comment>
        <translation>Set `unknownRecipients` of the domain to `auto`, and import a complete list of its addresses.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be put off.</source>
        <comment>directory.told-to-defer</comment>
        <translation>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be put off.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be refused.</source>
        <comment>directory.told-to-refuse</comment>
        <translation>Your mail server cannot be asked now and nobody has seen the address: for this domain such addresses are to be refused.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and the complete list of the domain does not have the address.</source>
        <comment>directory.not-in-complete-list</comment>
        <translation>Your mail server cannot be asked now, and the complete list of the domain does not have the address.</translation>
    </message>
    <message>
        <source>Import the list again with the address in it.</source>
        <comment>directory.not-in-complete-list!</comment>
        <translation>Import the list again with the address in it.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now and nobody has seen the address. It may exist.</source>
        <comment>directory.never-seen</comment>
        <translation>Your mail server cannot be asked now and nobody has seen the address. It may exist.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now, and nothing is known about who exists in the domain, so everybody is taken to.</source>
        <comment>directory.nothing-known</comment>
        <translation>Your mail server cannot be asked now, and nothing is known about who exists in the domain, so everybody is taken to.</translation>
    </message>
    <message>
        <source>Import a complete list of the domain&apos;s addresses: mail to others would then be refused instead of returned later.</source>
        <comment>directory.nothing-known!</comment>
        <translation>Import a complete list of the domain&apos;s addresses: mail to others would then be refused instead of returned later.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, so the backup does as well.</source>
        <comment>directory.catch-all</comment>
        <translation>Your mail server takes mail for every address, so the backup does as well.</translation>
    </message>
    <message>
        <source>Have your mail server refuse addresses that do not exist.</source>
        <comment>directory.catch-all!</comment>
        <translation>Have your mail server refuse addresses that do not exist.</translation>
    </message>
    <message>
        <source>Your mail server says that it takes mail for the address.</source>
        <comment>directory.asked-exists</comment>
        <translation>Your mail server says that it takes mail for the address.</translation>
    </message>
    <message>
        <source>Your mail server says that there is no such address.</source>
        <comment>directory.asked-unknown</comment>
        <translation>Your mail server says that there is no such address.</translation>
    </message>
    <message>
        <source>Create the address at your mail server.</source>
        <comment>directory.asked-unknown!</comment>
        <translation>Create the address at your mail server.</translation>
    </message>
    <message>
        <source>Your mail server did not say in time whether the address exists, or its answer was about something else.</source>
        <comment>directory.not-answered</comment>
        <translation>Your mail server did not say in time whether the address exists, or its answer was about something else.</translation>
    </message>
    <message>
        <source>Look whether your mail server answers the backup at RCPT, at once and not with a refusal of the backup; or import a list with the address.</source>
        <comment>directory.not-answered!</comment>
        <translation>Look whether your mail server answers the backup at RCPT, at once and not with a refusal of the backup; or import a list with the address.</translation>
    </message>
    <message>
        <source>The list was not read to its end, because the service stopped.</source>
        <comment>directory.stopped</comment>
        <translation>The list was not read to its end, because the service stopped.</translation>
    </message>
    <message>
        <source>Your mail server cannot be asked now: it does not answer, or has only just come back.</source>
        <comment>directory.cannot-ask</comment>
        <translation>Your mail server cannot be asked now: it does not answer, or has only just come back.</translation>
    </message>
    <message>
        <source>pass: {domain} lets {client} send its mail.</source>
        <comment>spf.pass</comment>
        <translation>pass: {domain} lets {client} send its mail.</translation>
    </message>
    <message>
        <source>fail: {domain} says that {client} may not send its mail.</source>
        <comment>spf.fail</comment>
        <translation>fail: {domain} says that {client} may not send its mail.</translation>
    </message>
    <message>
        <source>softfail: {domain} says that {client} should probably not send its mail.</source>
        <comment>spf.softfail</comment>
        <translation>softfail: {domain} says that {client} should probably not send its mail.</translation>
    </message>
    <message>
        <source>neutral: {domain} does not say whether {client} may send its mail.</source>
        <comment>spf.neutral</comment>
        <translation>neutral: {domain} does not say whether {client} may send its mail.</translation>
    </message>
    <message>
        <source>none: {domain} has no SPF record.</source>
        <comment>spf.none</comment>
        <translation>none: {domain} has no SPF record.</translation>
    </message>
    <message>
        <source>none: there is no domain that could have an SPF record.</source>
        <comment>spf.no-domain</comment>
        <translation>none: there is no domain that could have an SPF record.</translation>
    </message>
    <message>
        <source>temperror: the DNS gave no answer, so there is no verdict about {domain} now.</source>
        <comment>spf.temperror</comment>
        <translation>temperror: the DNS gave no answer, so there is no verdict about {domain} now.</translation>
    </message>
    <message>
        <source>permerror: the SPF record of {domain} is wrong, so there is no verdict.</source>
        <comment>spf.permerror</comment>
        <translation>permerror: the SPF record of {domain} is wrong, so there is no verdict.</translation>
    </message>
    <message>
        <source>This cannot be read: {at}</source>
        <comment>spf.syntax</comment>
        <translation>This cannot be read: {at}</translation>
    </message>
    <message>
        <source>{at} has more than one SPF record.</source>
        <comment>spf.several-records</comment>
        <translation>{at} has more than one SPF record.</translation>
    </message>
    <message>
        <source>More than ten terms ask the DNS. The eleventh is: {at}</source>
        <comment>spf.too-many-lookups</comment>
        <translation>More than ten terms ask the DNS. The eleventh is: {at}</translation>
    </message>
    <message>
        <source>More than two questions to the DNS found nothing. The third was about: {at}</source>
        <comment>spf.too-many-void</comment>
        <translation>More than two questions to the DNS found nothing. The third was about: {at}</translation>
    </message>
    <message>
        <source>{at} has more than ten mail servers.</source>
        <comment>spf.too-many-hosts</comment>
        <translation>{at} has more than ten mail servers.</translation>
    </message>
    <message>
        <source>Another record leads to {at}, which has none.</source>
        <comment>spf.no-record</comment>
        <translation>Another record leads to {at}, which has none.</translation>
    </message>
    <message>
        <source>No answer about {at}.</source>
        <comment>spf.no-answer</comment>
        <translation>No answer about {at}.</translation>
    </message>
    <message>
        <source>The owner of the domain says to it: {text}</source>
        <comment>spf.explanation</comment>
        <translation>The owner of the domain says to it: {text}</translation>
    </message>
    <message>
        <source>The sender is empty, so the name in HELO counts.</source>
        <comment>spf.of-helo</comment>
        <translation>The sender is empty, so the name in HELO counts.</translation>
    </message>
    <message>
        <source>Terms that asked the DNS: {count} of 10. Questions that found nothing: {void} of 2.</source>
        <comment>spf.lookups</comment>
        <translation>Terms that asked the DNS: {count} of 10. Questions that found nothing: {void} of 2.</translation>
    </message>
    <message>
        <source>SPF: {result}</source>
        <comment>ctl.spf</comment>
        <translation>SPF: {result}</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <comment>notice.no-subject</comment>
        <translation>(no subject)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of your messages to {domain} are waiting as well:</source>
        <comment>notice.others#count</comment>
        <translation>
            <numerusform>%n more of your messages to {domain} is waiting as well:</numerusform>
            <numerusform>%n more of your messages to {domain} are waiting as well:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>notice.more#count</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} refused the message because of its content or its origin.</source>
        <comment>notice.reason.content</comment>
        <translation>The mail server of {domain} refused the message because of its content or its origin.</translation>
    </message>
    <message>
        <source>The message is too large for the mail server of {domain}.</source>
        <comment>notice.reason.too-big</comment>
        <translation>The message is too large for the mail server of {domain}.</translation>
    </message>
    <message>
        <source>This text is longer than {most} bytes.</source>
        <comment>notice.template-too-large</comment>
        <translation>This text is longer than {most} bytes.</translation>
    </message>
    <message>
        <source>Line {line} is not written in UTF-8.</source>
        <comment>notice.template-encoding</comment>
        <translation>Line {line} is not written in UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must begin with “Subject:”, followed by the subject.</source>
        <comment>notice.template-subject</comment>
        <translation>Line {line} must begin with “Subject:”, followed by the subject.</translation>
    </message>
    <message>
        <source>Line {line} has a control character.</source>
        <comment>notice.template-control</comment>
        <translation>Line {line} has a control character.</translation>
    </message>
    <message>
        <source>Line {line} opens a brace that is not closed. Two braces, {value}, stand for one.</source>
        <comment>notice.template-brace</comment>
        <translation>Line {line} opens a brace that is not closed. Two braces, {value}, stand for one.</translation>
    </message>
    <message>
        <source>Line {line}: this kind of notice does not know {value}.</source>
        <comment>notice.template-placeholder</comment>
        <translation>Line {line}: this kind of notice does not know {value}.</translation>
    </message>
    <message>
        <source>There is no text below the subject.</source>
        <comment>notice.template-empty</comment>
        <translation>There is no text below the subject.</translation>
    </message>
    <message>
        <source>There is no such kind of notice, or no such language.</source>
        <comment>notice.no-such-template</comment>
        <translation>There is no such kind of notice, or no such language.</translation>
    </message>
    <message>
        <source>The text could not be kept: {detail}</source>
        <comment>notice.cannot-write</comment>
        <translation>The text could not be kept: {detail}</translation>
    </message>
    <message>
        <source>Our order of 12 March</source>
        <comment>notice.sample-subject</comment>
        <translation>Our order of 12 March</translation>
    </message>
    <message>
        <source>This is no mail address: {value}</source>
        <comment>notice.bad-address</comment>
        <translation>This is no mail address: {value}</translation>
    </message>
    <message>
        <source>Too many notices have left in the last hour. Try again later.</source>
        <comment>notice.budget</comment>
        <translation>Too many notices have left in the last hour. Try again later.</translation>
    </message>
    <message>
        <source>This outage is over, or there never was one.</source>
        <comment>spool.no-such-outage</comment>
        <translation>This outage is over, or there never was one.</translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <comment>notice.kind.failed</comment>
        <translation>could not be delivered</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>notice.kind.expired</comment>
        <translation>given up</translation>
    </message>
    <message>
        <source>delayed</source>
        <comment>notice.kind.delayed</comment>
        <translation>delayed</translation>
    </message>
    <message>
        <source>passed on</source>
        <comment>notice.kind.relayed</comment>
        <translation>passed on</translation>
    </message>
    <message>
        <source>delivered after all</source>
        <comment>notice.kind.delivered</comment>
        <translation>delivered after all</translation>
    </message>
    <message>
        <source>told</source>
        <comment>notice.rule.notice</comment>
        <translation>told</translation>
    </message>
    <message>
        <source>not told: was told already in this outage</source>
        <comment>notice.rule.F1.once</comment>
        <translation>not told: was told already in this outage</translation>
    </message>
    <message>
        <source>not told: it is not certain who sent it (SPF)</source>
        <comment>notice.rule.F1.unverified</comment>
        <translation>not told: it is not certain who sent it (SPF)</translation>
    </message>
    <message>
        <source>not told: a person decided so for this outage</source>
        <comment>notice.rule.F1.person</comment>
        <translation>not told: a person decided so for this outage</translation>
    </message>
    <message>
        <source>not told: the mail has no sender</source>
        <comment>notice.rule.F2.null-sender</comment>
        <translation>not told: the mail has no sender</translation>
    </message>
    <message>
        <source>not told: the sender did not want to be</source>
        <comment>notice.rule.F2.notify</comment>
        <translation>not told: the sender did not want to be</translation>
    </message>
    <message>
        <source>not told: a mailing list</source>
        <comment>notice.rule.F2.list-id</comment>
        <translation>not told: a mailing list</translation>
    </message>
    <message>
        <source>not told: bulk mail</source>
        <comment>notice.rule.F2.precedence</comment>
        <translation>not told: bulk mail</translation>
    </message>
    <message>
        <source>not told: an automatic mail</source>
        <comment>notice.rule.F2.auto-submitted</comment>
        <translation>not told: an automatic mail</translation>
    </message>
    <message>
        <source>not told: the sender is no usable address</source>
        <comment>notice.rule.F2.sender-unusable</comment>
        <translation>not told: the sender is no usable address</translation>
    </message>
    <message>
        <source>not told: the content was refused, and it is not certain who sent it</source>
        <comment>notice.rule.F3.content</comment>
        <translation>not told: the content was refused, and it is not certain who sent it</translation>
    </message>
    <message>
        <source>not told: too many notices in this hour</source>
        <comment>notice.rule.F4.budget</comment>
        <translation>not told: too many notices in this hour</translation>
    </message>
    <message>
        <source>not told: too many notices to this sender&apos;s domain in this hour</source>
        <comment>notice.rule.F4.sender-domain</comment>
        <translation>not told: too many notices to this sender&apos;s domain in this hour</translation>
    </message>
    <message>
        <source>not told: the sender is forged (SPF)</source>
        <comment>notice.rule.F4.spf-fail</comment>
        <translation>not told: the sender is forged (SPF)</translation>
    </message>
    <message>
        <source>not told: it was a notice itself</source>
        <comment>notice.rule.F4.own-notice</comment>
        <translation>not told: it was a notice itself</translation>
    </message>
    <message numerus="yes">
        <source>{domain}: away since {began:time}; %n senders told</source>
        <comment>notice.outage#told</comment>
        <translation>
            <numerusform>{domain}: away since {began:time}; %n sender told</numerusform>
            <numerusform>{domain}: away since {began:time}; %n senders told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{domain}: was away from {began:time} to {ended:time}; %n senders told</source>
        <comment>notice.outage-over#told</comment>
        <translation>
            <numerusform>{domain}: was away from {began:time} to {ended:time}; %n sender told</numerusform>
            <numerusform>{domain}: was away from {began:time} to {ended:time}; %n senders told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next at {next:time}; %n senders in the next 24 hours</source>
        <comment>notice.outage-next#senders</comment>
        <translation>
            <numerusform>Next at {next:time}; %n sender in the next 24 hours</numerusform>
            <numerusform>Next at {next:time}; %n senders in the next 24 hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is told before {until:time}.</source>
        <comment>notice.outage-postponed</comment>
        <translation>Nobody is told before {until:time}.</translation>
    </message>
    <message>
        <source>Nobody is told in this outage.</source>
        <comment>notice.outage-muted</comment>
        <translation>Nobody is told in this outage.</translation>
    </message>
    <message>
        <source>There was no outage yet.</source>
        <comment>notice.no-outages</comment>
        <translation>There was no outage yet.</translation>
    </message>
    <message>
        <source>{domain} is in no outage now.</source>
        <comment>notice.not-away</comment>
        <translation>{domain} is in no outage now.</translation>
    </message>
    <message>
        <source>No notices yet.</source>
        <comment>notice.none</comment>
        <translation>No notices yet.</translation>
    </message>
    <message>
        <source>Done: senders at {domain} are told by the schedule.</source>
        <comment>notice.allowed</comment>
        <translation>Done: senders at {domain} are told by the schedule.</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <comment>notice.template-kept</comment>
        <translation>The text is kept.</translation>
    </message>
    <message>
        <source>The notice is on its way to {to}.</source>
        <comment>notice.sent</comment>
        <translation>The notice is on its way to {to}.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>ctl.head.time</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>ctl.head.notice</comment>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>ctl.head.message</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sender told</source>
        <comment>ctl.head.rule</comment>
        <translation>Sender told</translation>
    </message>
    <message>
        <source>The administrator returned it to the sender.</source>
        <comment>queue.returned</comment>
        <translation>The administrator returned it to the sender.</translation>
    </message>
    <message>
        <source>Within 10 seconds “restantectl queue undo --all” with the same options brings them back.</source>
        <comment>ctl.undo-hint-all</comment>
        <translation>Within 10 seconds “restantectl queue undo --all” with the same options brings them back.</translation>
    </message>
    <message>
        <source>Given up, if it is not delivered, not before {at:time}</source>
        <comment>ctl.gives-up</comment>
        <translation>Given up, if it is not delivered, not before {at:time}</translation>
    </message>
    <message>
        <source>Job {job} has begun. It goes on in the service; “restantectl job cancel {job}” ends it.</source>
        <comment>ctl.job</comment>
        <translation>Job {job} has begun. It goes on in the service; “restantectl job cancel {job}” ends it.</translation>
    </message>
    <message>
        <source>It ends after what it is doing now; what was done before stays done.</source>
        <comment>ctl.job-cancelled</comment>
        <translation>It ends after what it is doing now; what was done before stays done.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>ctl.head.recipients</comment>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>ctl.head.code</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <comment>ctl.untried</comment>
        <translation>Not tried yet</translation>
    </message>
    <message numerus="yes">
        <source>Return mail for %n recipients to its senders? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-return-mail#count</comment>
        <translation>
            <numerusform>Return mail for %n recipient to its sender? It cannot be undone. [y/N] </numerusform>
            <numerusform>Return mail for %n recipients to its senders? It cannot be undone. [y/N] </numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server of {domain} cannot be reached at the moment. It has not answered since {since}.</source>
        <comment>notice.cause.outage</comment>
        <translation>The mail server of {domain} cannot be reached at the moment. It has not answered since {since}.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not accepted it yet. We keep trying.</source>
        <comment>notice.cause.deferred</comment>
        <translation>The mail server of {domain} has not accepted it yet. We keep trying.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail for this address. Perhaps the address does not exist.</source>
        <comment>notice.reason.recipient</comment>
        <translation>The mail server of {domain} does not accept mail for this address. Perhaps the address does not exist.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept mail from your address.</source>
        <comment>notice.reason.sender</comment>
        <translation>The mail server of {domain} does not accept mail from your address.</translation>
    </message>
    <message>
        <source>The mail server of {domain} does not accept addresses with accented letters.</source>
        <comment>notice.reason.accents</comment>
        <translation>The mail server of {domain} does not accept addresses with accented letters.</translation>
    </message>
    <message>
        <source>The mail administrator of {domain} returned the message.</source>
        <comment>notice.reason.returned</comment>
        <translation>The mail administrator of {domain} returned the message.</translation>
    </message>
    <message>
        <source>The mail server of {domain} did not accept the message.</source>
        <comment>notice.reason.other</comment>
        <translation>The mail server of {domain} did not accept the message.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, or contact the recipient in another way and ask for the right one.</source>
        <comment>notice.advice.recipient</comment>
        <translation>Check the spelling of the address, or contact the recipient in another way and ask for the right one.</translation>
    </message>
    <message>
        <source>If you believe that this is a mistake, let the recipient know in another way and send them the technical details below.</source>
        <comment>notice.advice.other</comment>
        <translation>If you believe that this is a mistake, let the recipient know in another way and send them the technical details below.</translation>
    </message>
    <message>
        <source>What was said to {host} at {at:time}:</source>
        <comment>ctl.session</comment>
        <translation>What was said to {host} at {at:time}:</translation>
    </message>
    <message>
        <source>{path}: {value} is this backup itself; notices would go round in circles.</source>
        <comment>config.smarthost-is-us</comment>
        <translation>{path}: {value} is this backup itself; notices would go round in circles.</translation>
    </message>
    <message>
        <source>Give another server, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-us!</comment>
        <translation>Give another server, or leave the smarthost out: notices then go to the mail servers of their senders.</translation>
    </message>
    <message>
        <source>{path}: {value} is a mail server behind this backup; while it does not answer no notice could leave.</source>
        <comment>config.smarthost-is-primary</comment>
        <translation>{path}: {value} is a mail server behind this backup; while it does not answer no notice could leave.</translation>
    </message>
    <message>
        <source>Give a server of your provider, or leave the smarthost out: notices then go to the mail servers of their senders.</source>
        <comment>config.smarthost-is-primary!</comment>
        <translation>Give a server of your provider, or leave the smarthost out: notices then go to the mail servers of their senders.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, cannot be reached just now.</source>
        <comment>outbound.unreachable</comment>
        <translation>The mail server of the sender, {host}, cannot be reached just now.</translation>
    </message>
    <message>
        <source>The mail server of the sender, {host}, does not serve this backup: {text}</source>
        <comment>outbound.turned-away</comment>
        <translation>The mail server of the sender, {host}, does not serve this backup: {text}</translation>
    </message>
    <message>
        <source>By its MX records the mail server of the sender is this backup.</source>
        <comment>outbound.only-us</comment>
        <translation>By its MX records the mail server of the sender is this backup.</translation>
    </message>
    <message>
        <source>The mail server of the sender is one behind this backup; notices do not go through it.</source>
        <comment>outbound.only-primary</comment>
        <translation>The mail server of the sender is one behind this backup; notices do not go through it.</translation>
    </message>
    <message>
        <source>It cannot leave: no mail server outside can be reached.</source>
        <comment>outbound.no-route</comment>
        <translation>It cannot leave: no mail server outside can be reached.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} cannot be used just now.</source>
        <comment>outbound.smarthost-away</comment>
        <translation>It cannot leave: the smarthost {host} cannot be used just now.</translation>
    </message>
    <message>
        <source>It cannot leave: logging in at the smarthost {host} fails.</source>
        <comment>outbound.smarthost-login</comment>
        <translation>It cannot leave: logging in at the smarthost {host} fails.</translation>
    </message>
    <message>
        <source>It cannot leave: there is no trusted encryption with the smarthost {host}.</source>
        <comment>outbound.smarthost-tls</comment>
        <translation>It cannot leave: there is no trusted encryption with the smarthost {host}.</translation>
    </message>
    <message>
        <source>The smarthost {host} does not pass it on: {text}</source>
        <comment>outbound.smarthost-refuses</comment>
        <translation>The smarthost {host} does not pass it on: {text}</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>outbound.smarthost-is-us</comment>
        <translation>It cannot leave: the smarthost {host} is this backup itself.</translation>
    </message>
    <message>
        <source>It cannot leave: the smarthost {host} is a mail server behind this backup.</source>
        <comment>outbound.smarthost-is-primary</comment>
        <translation>It cannot leave: the smarthost {host} is a mail server behind this backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.</source>
        <comment>notices.no-route#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.</numerusform>
            <numerusform>%n notices to senders cannot leave: since {since:time} no mail server outside could be reached on port {port:id}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the firewall, and ask your provider whether this machine may connect to port {port:id} of other mail servers. If not, enter a smarthost (notices.smarthost). The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-route!</comment>
        <translation>Check the firewall, and ask your provider whether this machine may connect to port {port:id} of other mail servers. If not, enter a smarthost (notices.smarthost). The notices are kept here and leave by themselves then.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.</source>
        <comment>notices.no-dns#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.</numerusform>
            <numerusform>%n notices to senders cannot leave: since {since:time} the mail servers of their domains cannot be looked up in the DNS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the name servers and the internet line of this machine. The notices are kept here and leave by themselves then.</source>
        <comment>notices.no-dns!</comment>
        <translation>Check the name servers and the internet line of this machine. The notices are kept here and leave by themselves then.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: since {since:time} other mail servers do not serve this backup.</source>
        <comment>notices.turned-away#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave: since {since:time} other mail servers do not serve this backup.</numerusform>
            <numerusform>%n notices to senders cannot leave: since {since:time} other mail servers do not serve this backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>See in the queue what they say. Perhaps the address of this machine is on a blocklist or has no name in the DNS; a smarthost (notices.smarthost) helps as well.</source>
        <comment>notices.turned-away!</comment>
        <translation>See in the queue what they say. Perhaps the address of this machine is on a blocklist or has no name in the DNS; a smarthost (notices.smarthost) helps as well.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-away#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave since {since:time}: {reason:sentence}</numerusform>
            <numerusform>%n notices to senders cannot leave since {since:time}: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the smarthost {host} is running and that this machine may connect to it. The notices are kept here and leave by themselves then.</source>
        <comment>notices.smarthost-away!</comment>
        <translation>Check that the smarthost {host} is running and that this machine may connect to it. The notices are kept here and leave by themselves then.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-login#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave since {since:time}: {reason:sentence}</numerusform>
            <numerusform>%n notices to senders cannot leave since {since:time}: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the right name and password for the smarthost: “restantectl secret set NAME”, with the name that notices.smarthost.auth has. It is tried at once, and every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-login!</comment>
        <translation>Give the right name and password for the smarthost: “restantectl secret set NAME”, with the name that notices.smarthost.auth has. It is tried at once, and every five minutes; the notices are kept here meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave since {since:time}: {reason:sentence}</source>
        <comment>notices.smarthost-tls#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave since {since:time}: {reason:sentence}</numerusform>
            <numerusform>%n notices to senders cannot leave since {since:time}: {reason:sentence}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the encryption of the smarthost, or the settings (tls and tlsName of notices.smarthost). A password is never sent without encryption. It is tried every five minutes; the notices are kept here meanwhile.</source>
        <comment>notices.smarthost-tls!</comment>
        <translation>Correct the encryption of the smarthost, or the settings (tls and tlsName of notices.smarthost). A password is never sent without encryption. It is tried every five minutes; the notices are kept here meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>The smarthost {host} does not pass on what this backup gives it; %n notices to senders wait: {text}</source>
        <comment>notices.smarthost-refuses#waiting</comment>
        <translation>
            <numerusform>The smarthost {host} does not pass on what this backup gives it; %n notice to a sender waits: {text}</numerusform>
            <numerusform>The smarthost {host} does not pass on what this backup gives it; %n notices to senders wait: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask who runs it whether this machine may send by it, with an empty sender (MAIL FROM:&lt;&gt;), as notices have it; perhaps a login is needed (notices.smarthost.auth).</source>
        <comment>notices.smarthost-refuses!</comment>
        <translation>Ask who runs it whether this machine may send by it, with an empty sender (MAIL FROM:&lt;&gt;), as notices have it; perhaps a login is needed (notices.smarthost.auth).</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} is this backup itself.</source>
        <comment>notices.smarthost-is-us#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave: the smarthost {host} is this backup itself.</numerusform>
            <numerusform>%n notices to senders cannot leave: the smarthost {host} is this backup itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter another server in notices.smarthost, or leave it out.</source>
        <comment>notices.smarthost-is-us!</comment>
        <translation>Enter another server in notices.smarthost, or leave it out.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to senders cannot leave: the smarthost {host} has the address of a mail server behind this backup.</source>
        <comment>notices.smarthost-is-primary#waiting</comment>
        <translation>
            <numerusform>%n notice to a sender cannot leave: the smarthost {host} has the address of a mail server behind this backup.</numerusform>
            <numerusform>%n notices to senders cannot leave: the smarthost {host} has the address of a mail server behind this backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a server of your provider in notices.smarthost, or leave it out: notices then go to the mail servers of their senders.</source>
        <comment>notices.smarthost-is-primary!</comment>
        <translation>Enter a server of your provider in notices.smarthost, or leave it out: notices then go to the mail servers of their senders.</translation>
    </message>
    <message numerus="yes">
        <source>%n notices to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.</source>
        <comment>notices.only-primary#waiting</comment>
        <translation>
            <numerusform>%n notice to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.</numerusform>
            <numerusform>%n notices to {domain} cannot leave: its only mail server is one behind this backup, and {domain} is not a protected domain.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the domain is yours, add it to the protected domains. Otherwise enter a smarthost (notices.smarthost).</source>
        <comment>notices.only-primary!</comment>
        <translation>If the domain is yours, add it to the protected domains. Otherwise enter a smarthost (notices.smarthost).</translation>
    </message>
    <message>
        <source>The sender was told.</source>
        <comment>rule.notice</comment>
        <translation>The sender was told.</translation>
    </message>
    <message>
        <source>The sender was not told: that was done before in this outage.</source>
        <comment>rule.F1.once</comment>
        <translation>The sender was not told: that was done before in this outage.</translation>
    </message>
    <message>
        <source>The sender was not told: a person decided so for this outage.</source>
        <comment>rule.F1.person</comment>
        <translation>The sender was not told: a person decided so for this outage.</translation>
    </message>
    <message>
        <source>The sender was not told of the delay: it is not proven that the mail is its own.</source>
        <comment>rule.F1.unverified</comment>
        <translation>The sender was not told of the delay: it is not proven that the mail is its own.</translation>
    </message>
    <message>
        <source>Nobody was told: the message had no sender, as reports have none.</source>
        <comment>rule.F2.null-sender</comment>
        <translation>Nobody was told: the message had no sender, as reports have none.</translation>
    </message>
    <message>
        <source>Nobody was told: the sender is no address to which mail can go.</source>
        <comment>rule.F2.sender-unusable</comment>
        <translation>Nobody was told: the sender is no address to which mail can go.</translation>
    </message>
    <message>
        <source>The sender was not told: it did not want to be (NOTIFY).</source>
        <comment>rule.F2.notify</comment>
        <translation>The sender was not told: it did not want to be (NOTIFY).</translation>
    </message>
    <message>
        <source>The sender was not told: the message came from a mailing list.</source>
        <comment>rule.F2.list-id</comment>
        <translation>The sender was not told: the message came from a mailing list.</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent in bulk (Precedence).</source>
        <comment>rule.F2.precedence</comment>
        <translation>The sender was not told: the message was sent in bulk (Precedence).</translation>
    </message>
    <message>
        <source>The sender was not told: the message was sent by a program (Auto-Submitted).</source>
        <comment>rule.F2.auto-submitted</comment>
        <translation>The sender was not told: the message was sent by a program (Auto-Submitted).</translation>
    </message>
    <message>
        <source>The sender was not told: refused content often comes from forged senders.</source>
        <comment>rule.F3.content</comment>
        <translation>The sender was not told: refused content often comes from forged senders.</translation>
    </message>
    <message>
        <source>The sender was not told: the limit of notices in an hour was reached (notices.perHour).</source>
        <comment>rule.F4.budget</comment>
        <translation>The sender was not told: the limit of notices in an hour was reached (notices.perHour).</translation>
    </message>
    <message>
        <source>The sender was not told: its domain got three notices in an hour already.</source>
        <comment>rule.F4.sender-domain</comment>
        <translation>The sender was not told: its domain got three notices in an hour already.</translation>
    </message>
    <message>
        <source>The sender was not told: it is forged, says the owner of its domain (SPF).</source>
        <comment>rule.F4.spf-fail</comment>
        <translation>The sender was not told: it is forged, says the owner of its domain (SPF).</translation>
    </message>
    <message>
        <source>It was a notice of ours, about which nobody is told.</source>
        <comment>rule.F4.own-notice</comment>
        <translation>It was a notice of ours, about which nobody is told.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain takes no mail; nobody was told.</source>
        <comment>rule.F4.null-mx</comment>
        <translation>The sender&apos;s domain takes no mail; nobody was told.</translation>
    </message>
    <message>
        <source>The notice could not be delivered; nobody was told.</source>
        <comment>rule.F4.undeliverable</comment>
        <translation>The notice could not be delivered; nobody was told.</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>ctl.head.finished</comment>
        <translation>Finished</translation>
    </message>
    <message>
        <source>The history has nothing of this.</source>
        <comment>ctl.no-history</comment>
        <translation>The history has nothing of this.</translation>
    </message>
    <message>
        <source>Erase {address} from all that is kept about finished mail? It cannot be undone. [y/N] </source>
        <comment>ctl.ask-forget</comment>
        <translation>Erase {address} from all that is kept about finished mail? It cannot be undone. [y/N] </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <comment>ctl.not-forgotten</comment>
        <translation>Nothing was erased.</translation>
    </message>
    <message numerus="yes">
        <source>The address is erased; %n entries named it.</source>
        <comment>ctl.forgotten#rows</comment>
        <translation>
            <numerusform>The address is erased; %n entry named it.</numerusform>
            <numerusform>The address is erased; %n entries named it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages from or to it still wait in the queue. They are not touched: erase the address again when they are gone.</source>
        <comment>ctl.still-queued#messages</comment>
        <translation>
            <numerusform>%n message from or to it still waits in the queue. It is not touched: erase the address again when it is gone.</numerusform>
            <numerusform>%n messages from or to it still wait in the queue. They are not touched: erase the address again when they are gone.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no mail address, or one that is too long.</source>
        <comment>history.bad-address</comment>
        <translation>This is no mail address, or one that is too long.</translation>
    </message>
    <message>
        <source>The mail server of {domain} has not been reachable since {began:time}. Mail that is sent to you meanwhile is kept on our backup server and delivered as soon as the mail server is back. Nobody needs to send anything again.</source>
        <comment>notice.staff</comment>
        <translation>The mail server of {domain} has not been reachable since {began:time}. Mail that is sent to you meanwhile is kept on our backup server and delivered as soon as the mail server is back. Nobody needs to send anything again.</translation>
    </message>
    <message>
        <source>Our mail server ({domain}) has not been reachable since {began:time}. What you write to us is kept on our backup server, and we receive it as soon as the mail server is back; please do not send it again. If it is urgent, please call us.</source>
        <comment>notice.customers</comment>
        <translation>Our mail server ({domain}) has not been reachable since {began:time}. What you write to us is kept on our backup server, and we receive it as soon as the mail server is back; please do not send it again. If it is urgent, please call us.</translation>
    </message>
    <message>
        <source>The MX records of {domain} also name servers that are neither this backup nor its primary: {hosts}. {answers:sentence}</source>
        <comment>MX-109</comment>
        <translation>The MX records of {domain} also name servers that are neither this backup nor its primary: {hosts}. {answers:sentence}</translation>
    </message>
    <message>
        <source>{target}, a mail server for {domain}, has only addresses that cannot be reached from the internet: {addresses}.</source>
        <comment>MX-115</comment>
        <translation>{target}, a mail server for {domain}, has only addresses that cannot be reached from the internet: {addresses}.</translation>
    </message>
    <message>
        <source>Give it its public address in the DNS. Behind a router that is the router&apos;s address, with port 25 passed on to the server.</source>
        <comment>MX-115!</comment>
        <translation>Give it its public address in the DNS. Behind a router that is the router&apos;s address, with port 25 passed on to the server.</translation>
    </message>
    <message>
        <source>The MX records of {domain} name {target} more than once.</source>
        <comment>MX-116</comment>
        <translation>The MX records of {domain} name {target} more than once.</translation>
    </message>
    <message>
        <source>Keep the record shown and remove the others of {target}.</source>
        <comment>MX-116!</comment>
        <translation>Keep the record shown and remove the others of {target}.</translation>
    </message>
    <message>
        <source>The name servers of {domain} hold different versions of its zone ({serials}), but give the same MX records.</source>
        <comment>MX-117</comment>
        <translation>The name servers of {domain} hold different versions of its zone ({serials}), but give the same MX records.</translation>
    </message>
    <message>
        <source>Just after a change that is usual. If it stays so, tell your DNS provider: the next change may not reach all of them.</source>
        <comment>MX-117!</comment>
        <translation>Just after a change that is usual. If it stays so, tell your DNS provider: the next change may not reach all of them.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration}, so each change takes that long to be seen.</source>
        <comment>MX-118</comment>
        <translation>Others may remember the MX records of {domain} for {ttl:duration}, so each change takes that long to be seen.</translation>
    </message>
    <message>
        <source>Set their time to live (TTL) to an hour, and to a day at most.</source>
        <comment>MX-118!</comment>
        <translation>Set their time to live (TTL) to an hour, and to a day at most.</translation>
    </message>
    <message>
        <source>Others may remember the MX records of {domain} for {ttl:duration} only.</source>
        <comment>MX-119</comment>
        <translation>Others may remember the MX records of {domain} for {ttl:duration} only.</translation>
    </message>
    <message>
        <source>Only one name server knows where mail for {domain} goes: {servers}.</source>
        <comment>MX-120</comment>
        <translation>Only one name server knows where mail for {domain} goes: {servers}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for a second one in another network. When the only one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-120!</comment>
        <translation>Ask your DNS provider for a second one in another network. When the only one is away, senders find neither your mail server nor this backup.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) are in one network: {networks}.</source>
        <comment>MX-121</comment>
        <translation>All name servers of {domain} ({servers}) are in one network: {networks}.</translation>
    </message>
    <message>
        <source>Ask your DNS provider for one in another network. When this one is away, senders find neither your mail server nor this backup.</source>
        <comment>MX-121!</comment>
        <translation>Ask your DNS provider for one in another network. When this one is away, senders find neither your mail server nor this backup.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} do not hold: senders that check them find no mail server for it.</source>
        <comment>MX-122</comment>
        <translation>The DNSSEC signatures of {domain} do not hold: senders that check them find no mail server for it.</translation>
    </message>
    <message>
        <source>Tell your DNS provider at once. Either the signatures have run out, or the key at the registrar (DS record) is not the zone&apos;s.</source>
        <comment>MX-122!</comment>
        <translation>Tell your DNS provider at once. Either the signatures have run out, or the key at the registrar (DS record) is not the zone&apos;s.</translation>
    </message>
    <message>
        <source>They were not asked whether they answer.</source>
        <comment>doctor.others-not-asked</comment>
        <translation>They were not asked whether they answer.</translation>
    </message>
    <message>
        <source>{host} could not be reached at {addresses}, port {port:id}: {why:sentence}.</source>
        <comment>NET-300</comment>
        <translation>{host} could not be reached at {addresses}, port {port:id}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that router and firewall let port {port:id} through to it. If it is no longer in use, remove its record.</source>
        <comment>NET-300!</comment>
        <translation>Check that the server runs, and that router and firewall let port {port:id} through to it. If it is no longer in use, remove its record.</translation>
    </message>
    <message>
        <source>Whether this backup can be reached from the internet cannot be seen from inside. {seen:sentence}</source>
        <comment>NET-301</comment>
        <translation>Whether this backup can be reached from the internet cannot be seen from inside. {seen:sentence}</translation>
    </message>
    <message>
        <source>If nobody comes, see that router and firewall pass port 25 on to this machine, and try it from another network.</source>
        <comment>NET-301!</comment>
        <translation>If nobody comes, see that router and firewall pass port 25 on to this machine, and try it from another network.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, has no name in the DNS (PTR).</source>
        <comment>NET-302</comment>
        <translation>The address of this backup, {address}, has no name in the DNS (PTR).</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown. Many servers take no mail from an address without a name, so notices to senders would not arrive.</source>
        <comment>NET-302!</comment>
        <translation>Ask the provider of the line for the record shown. Many servers take no mail from an address without a name, so notices to senders would not arrive.</translation>
    </message>
    <message>
        <source>The name of this backup&apos;s address {address} in the DNS ({names}) does not lead back to it.</source>
        <comment>NET-303</comment>
        <translation>The name of this backup&apos;s address {address} in the DNS ({names}) does not lead back to it.</translation>
    </message>
    <message>
        <source>Ask the provider of the line for the record shown, or give that name the address {address}. Many servers take no mail until both agree.</source>
        <comment>NET-303!</comment>
        <translation>Ask the provider of the line for the record shown, or give that name the address {address}. Many servers take no mail until both agree.</translation>
    </message>
    <message>
        <source>{host} introduces itself as “{name}”, which does not lead to its address.</source>
        <comment>NET-304</comment>
        <translation>{host} introduces itself as “{name}”, which does not lead to its address.</translation>
    </message>
    <message>
        <source>Let it introduce itself by a full name that leads to its address, best as {host}. Some servers refuse mail from one that does not.</source>
        <comment>NET-304!</comment>
        <translation>Let it introduce itself by a full name that leads to its address, best as {host}. Some servers refuse mail from one that does not.</translation>
    </message>
    <message>
        <source>All clients seem to come from one address in your own network, {address}: router or firewall hide who really connects.</source>
        <comment>NET-305</comment>
        <translation>All clients seem to come from one address in your own network, {address}: router or firewall hide who really connects.</translation>
    </message>
    <message>
        <source>No mail server on the internet can be reached from here at port 25. {effect:sentence}</source>
        <comment>NET-306</comment>
        <translation>No mail server on the internet can be reached from here at port 25. {effect:sentence}</translation>
    </message>
    <message>
        <source>Many providers block this port. Ask yours to open it, or enter a smarthost in the settings (notices.smarthost).</source>
        <comment>NET-306!</comment>
        <translation>Many providers block this port. Ask yours to open it, or enter a smarthost in the settings (notices.smarthost).</translation>
    </message>
    <message>
        <source>{host} and {primary} have the same address, {address}. When one fails, so does the other: this is no backup.</source>
        <comment>NET-310</comment>
        <translation>{host} and {primary} have the same address, {address}. When one fails, so does the other: this is no backup.</translation>
    </message>
    <message>
        <source>Run the backup on another machine, in another network, best in another building.</source>
        <comment>NET-310!</comment>
        <translation>Run the backup on another machine, in another network, best in another building.</translation>
    </message>
    <message>
        <source>{host} and {primary} are in the same network ({network}). When its line or its power fails, both fail.</source>
        <comment>NET-311</comment>
        <translation>{host} and {primary} are in the same network ({network}). When its line or its power fails, both fail.</translation>
    </message>
    <message>
        <source>Run the backup in another network: at another site, at a befriended firm, or on a rented server of another provider.</source>
        <comment>NET-311!</comment>
        <translation>Run the backup in another network: at another site, at a befriended firm, or on a rented server of another provider.</translation>
    </message>
    <message>
        <source>{host} and {primary} are found by the same name servers: {servers}. If all of these fail, nobody finds either.</source>
        <comment>NET-312</comment>
        <translation>{host} and {primary} are found by the same name servers: {servers}. If all of these fail, nobody finds either.</translation>
    </message>
    <message>
        <source>That is usual, and well where these stand in different networks. A name for the backup in a domain at another DNS provider makes it independent.</source>
        <comment>NET-312!</comment>
        <translation>That is usual, and well where these stand in different networks. A name for the backup in a domain at another DNS provider makes it independent.</translation>
    </message>
    <message>
        <source>The certificates of {host} and {primary} end on the same day, {until:time}.</source>
        <comment>NET-313</comment>
        <translation>The certificates of {host} and {primary} end on the same day, {until:time}.</translation>
    </message>
    <message>
        <source>If renewal fails, it fails for both. Let one be renewed some weeks before the other.</source>
        <comment>NET-313!</comment>
        <translation>If renewal fails, it fails for both. Let one be renewed some weeks before the other.</translation>
    </message>
    <message>
        <source>The address of this backup, {address}, is on block lists: {lists}.</source>
        <comment>NET-314</comment>
        <translation>The address of this backup, {address}, is on block lists: {lists}.</translation>
    </message>
    <message>
        <source>Look up the address on the web page of each list: it says why, and how to be removed. Meanwhile some servers refuse what comes from here, perhaps your own too.</source>
        <comment>NET-314!</comment>
        <translation>Look up the address on the web page of each list: it says why, and how to be removed. Meanwhile some servers refuse what comes from here, perhaps your own too.</translation>
    </message>
    <message>
        <source>All name servers of {domain} ({servers}) stand in the network of {primary}. When its line fails, nobody finds this backup.</source>
        <comment>NET-315</comment>
        <translation>All name servers of {domain} ({servers}) stand in the network of {primary}. When its line fails, nobody finds this backup.</translation>
    </message>
    <message>
        <source>Ask your DNS provider or registrar for a second name server in another network.</source>
        <comment>NET-315!</comment>
        <translation>Ask your DNS provider or registrar for a second name server in another network.</translation>
    </message>
    <message>
        <source>Nothing was seen that would take {host} and {primary} at once: neither address nor network is the same.</source>
        <comment>NET-319</comment>
        <translation>Nothing was seen that would take {host} and {primary} at once: neither address nor network is the same.</translation>
    </message>
    <message>
        <source>What cannot be seen from here is yours to think of: building, power, the cable in the street, the provider, the password.</source>
        <comment>NET-319!</comment>
        <translation>What cannot be seen from here is yours to think of: building, power, the cable in the street, the provider, the password.</translation>
    </message>
    <message>
        <source>it takes no connections there</source>
        <comment>doctor.reach-refused</comment>
        <translation>it takes no connections there</translation>
    </message>
    <message>
        <source>there is no way to it</source>
        <comment>doctor.reach-unreachable</comment>
        <translation>there is no way to it</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <comment>doctor.reach-silent</comment>
        <translation>it did not answer in time</translation>
    </message>
    <message>
        <source>The first connection from a public address came on {first:time}, the last one on {last:time}.</source>
        <comment>doctor.public-seen</comment>
        <translation>The first connection from a public address came on {first:time}, the last one on {last:time}.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave.</source>
        <comment>doctor.leave-not</comment>
        <translation>Notices to senders cannot leave.</translation>
    </message>
    <message>
        <source>Notices to senders leave by the smarthost.</source>
        <comment>doctor.leave-by-smarthost</comment>
        <translation>Notices to senders leave by the smarthost.</translation>
    </message>
    <message>
        <source>This backup takes messages of up to {ours:size}, your mail server {primary} only up to {theirs:size}.</source>
        <comment>REL-400</comment>
        <translation>This backup takes messages of up to {ours:size}, your mail server {primary} only up to {theirs:size}.</translation>
    </message>
    <message>
        <source>Set the same size at both (here: smtp.maxMessageSize). Else a larger message that comes in an outage goes back to its sender when the outage ends.</source>
        <comment>REL-400!</comment>
        <translation>Set the same size at both (here: smtp.maxMessageSize). Else a larger message that comes in an outage goes back to its sender when the outage ends.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes messages of up to {theirs:size}, this backup only up to {ours:size}.</source>
        <comment>REL-401</comment>
        <translation>Your mail server {primary} takes messages of up to {theirs:size}, this backup only up to {ours:size}.</translation>
    </message>
    <message>
        <source>Set smtp.maxMessageSize here as shown. Else large messages are refused in an outage though your mail server would take them.</source>
        <comment>REL-401!</comment>
        <translation>Set smtp.maxMessageSize here as shown. Else large messages are refused in an outage though your mail server would take them.</translation>
    </message>
    <message>
        <source>{primary} and this backup do not offer the same extensions of SMTP. Only there: {there}. Only here: {here}.</source>
        <comment>REL-402</comment>
        <translation>{primary} and this backup do not offer the same extensions of SMTP. Only there: {there}. Only here: {here}.</translation>
    </message>
    <message>
        <source>Usually nothing has to be done: mail is handed over as your mail server can take it.</source>
        <comment>REL-402!</comment>
        <translation>Usually nothing has to be done: mail is handed over as your mail server can take it.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses this backup: “{reply}”.</source>
        <comment>REL-403</comment>
        <translation>Your mail server {primary} refuses this backup: “{reply}”.</translation>
    </message>
    <message>
        <source>Let it take mail from this backup&apos;s address: see its access rules, its spam filter and the block lists it uses. Until then kept mail cannot be handed over.</source>
        <comment>REL-403!</comment>
        <translation>Let it take mail from this backup&apos;s address: see its access rules, its spam filter and the block lists it uses. Until then kept mail cannot be handed over.</translation>
    </message>
    <message>
        <source>Your mail server {primary} puts this backup off: “{reply}”.</source>
        <comment>REL-404</comment>
        <translation>Your mail server {primary} puts this backup off: “{reply}”.</translation>
    </message>
    <message>
        <source>Except this backup&apos;s address from greylisting and from limits there. Else mail arrives late after every outage.</source>
        <comment>REL-404!</comment>
        <translation>Except this backup&apos;s address from greylisting and from limits there. Else mail arrives late after every outage.</translation>
    </message>
    <message>
        <source>Your mail server {primary} takes mail for every address of {domain}, also for ones that nobody has.</source>
        <comment>REL-405</comment>
        <translation>Your mail server {primary} takes mail for every address of {domain}, also for ones that nobody has.</translation>
    </message>
    <message>
        <source>If that is intended (one mailbox for all), nothing has to be done. Else let it refuse unknown recipients at once, and give this backup a list of your addresses: in an outage it takes everything, too, without one.</source>
        <comment>REL-405!</comment>
        <translation>If that is intended (one mailbox for all), nothing has to be done. Else let it refuse unknown recipients at once, and give this backup a list of your addresses: in an outage it takes everything, too, without one.</translation>
    </message>
    <message>
        <source>This backup takes mail for addresses of {domain} that nobody has, at least in an outage.</source>
        <comment>REL-406</comment>
        <translation>This backup takes mail for addresses of {domain} that nobody has, at least in an outage.</translation>
    </message>
    <message>
        <source>Give it a complete list of your addresses (a file or LDAP), or set unknownRecipients to “defer”. Else spam to invented addresses is kept, and returned to people who never sent it.</source>
        <comment>REL-406!</comment>
        <translation>Give it a complete list of your addresses (a file or LDAP), or set unknownRecipients to “defer”. Else spam to invented addresses is kept, and returned to people who never sent it.</translation>
    </message>
    <message>
        <source>{host} takes mail for other people&apos;s domains (open relay).</source>
        <comment>REL-407</comment>
        <translation>{host} takes mail for other people&apos;s domains (open relay).</translation>
    </message>
    <message>
        <source>Close port 25 at once. Restante takes mail for its protected domains only, so another program answers there, or one in front of it.</source>
        <comment>REL-407!</comment>
        <translation>Close port 25 at once. Restante takes mail for its protected domains only, so another program answers there, or one in front of it.</translation>
    </message>
    <message>
        <source>If it does so for everybody, it is an open relay: close it at once. If it only trusts this machine&apos;s address, take that trust back; handing over your own mail needs none.</source>
        <comment>REL-408!</comment>
        <translation>If it does so for everybody, it is an open relay: close it at once. If it only trusts this machine&apos;s address, take that trust back; handing over your own mail needs none.</translation>
    </message>
    <message>
        <source>Your mail server {primary} refuses mail to postmaster@{domain}: “{reply}”.</source>
        <comment>REL-409</comment>
        <translation>Your mail server {primary} refuses mail to postmaster@{domain}: “{reply}”.</translation>
    </message>
    <message>
        <source>Create that address there, or make it another name of the administrator&apos;s. Every mail server must have it, and others write to it when something is wrong.</source>
        <comment>REL-409!</comment>
        <translation>Create that address there, or make it another name of the administrator&apos;s. Every mail server must have it, and others write to it when something is wrong.</translation>
    </message>
    <message>
        <source>In an outage, mail to addresses of {domain} that this backup has never seen has to wait at its senders.</source>
        <comment>REL-410</comment>
        <translation>In an outage, mail to addresses of {domain} that this backup has never seen has to wait at its senders.</translation>
    </message>
    <message>
        <source>A complete list of your addresses (a file or LDAP) tells it who exists: then everybody&apos;s mail is taken at once, and mail to nobody is refused.</source>
        <comment>REL-410!</comment>
        <translation>A complete list of your addresses (a file or LDAP) tells it who exists: then everybody&apos;s mail is taken at once, and mail to nobody is refused.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave this machine: {why:sentence}.</source>
        <comment>REL-411</comment>
        <translation>Notices to senders cannot leave this machine: {why:sentence}.</translation>
    </message>
    <message>
        <source>See the warnings for details. A smarthost (notices.smarthost) is the simplest way out; the notices are kept until there is one.</source>
        <comment>REL-411!</comment>
        <translation>See the warnings for details. A smarthost (notices.smarthost) is the simplest way out; the notices are kept until there is one.</translation>
    </message>
    <message>
        <source>no mail server outside can be reached</source>
        <comment>doctor.cannot-leave-no-route</comment>
        <translation>no mail server outside can be reached</translation>
    </message>
    <message>
        <source>the mail servers of senders cannot be looked up in the DNS</source>
        <comment>doctor.cannot-leave-no-dns</comment>
        <translation>the mail servers of senders cannot be looked up in the DNS</translation>
    </message>
    <message>
        <source>other mail servers turn this machine away</source>
        <comment>doctor.cannot-leave-turned-away</comment>
        <translation>other mail servers turn this machine away</translation>
    </message>
    <message>
        <source>the smarthost cannot be reached</source>
        <comment>doctor.cannot-leave-smarthost-away</comment>
        <translation>the smarthost cannot be reached</translation>
    </message>
    <message>
        <source>the smarthost does not accept the login</source>
        <comment>doctor.cannot-leave-smarthost-login</comment>
        <translation>the smarthost does not accept the login</translation>
    </message>
    <message>
        <source>there is no trusted encryption with the smarthost</source>
        <comment>doctor.cannot-leave-smarthost-tls</comment>
        <translation>there is no trusted encryption with the smarthost</translation>
    </message>
    <message>
        <source>the smarthost does not pass them on</source>
        <comment>doctor.cannot-leave-smarthost-refuses</comment>
        <translation>the smarthost does not pass them on</translation>
    </message>
    <message>
        <source>the smarthost is this backup itself</source>
        <comment>doctor.cannot-leave-smarthost-is-us</comment>
        <translation>the smarthost is this backup itself</translation>
    </message>
    <message>
        <source>the smarthost is a mail server behind this backup</source>
        <comment>doctor.cannot-leave-smarthost-is-primary</comment>
        <translation>the smarthost is a mail server behind this backup</translation>
    </message>
    <message>
        <source>the only mail server of a sender&apos;s domain is one behind this backup</source>
        <comment>doctor.cannot-leave-only-primary</comment>
        <translation>the only mail server of a sender&apos;s domain is one behind this backup</translation>
    </message>
    <message>
        <source>No mail server of {domain} that answered offers encryption (STARTTLS): {hosts}. {effect:sentence}</source>
        <comment>TLS-200</comment>
        <translation>No mail server of {domain} that answered offers encryption (STARTTLS): {hosts}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give the mail server a certificate and switch STARTTLS on. Until then everybody on the way can read the mail.</source>
        <comment>TLS-200!</comment>
        <translation>Give the mail server a certificate and switch STARTTLS on. Until then everybody on the way can read the mail.</translation>
    </message>
    <message>
        <source>{host} knows only outdated encryption ({version}). {effect:sentence}</source>
        <comment>TLS-201</comment>
        <translation>{host} knows only outdated encryption ({version}). {effect:sentence}</translation>
    </message>
    <message>
        <source>Update the mail server, or allow TLS 1.2 and 1.3 in its settings.</source>
        <comment>TLS-201!</comment>
        <translation>Update the mail server, or allow TLS 1.2 and 1.3 in its settings.</translation>
    </message>
    <message>
        <source>{host} offers encryption, but none comes about: {why:sentence}. {effect:sentence}</source>
        <comment>TLS-202</comment>
        <translation>{host} offers encryption, but none comes about: {why:sentence}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Look into the log of the mail server. Often the certificate&apos;s key cannot be read or does not belong to it.</source>
        <comment>TLS-202!</comment>
        <translation>Look into the log of the mail server. Often the certificate&apos;s key cannot be read or does not belong to it.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid today: it counts from {from:time} to {until:time}. {effect:sentence}</source>
        <comment>TLS-203</comment>
        <translation>The certificate of {host} is not valid today: it counts from {from:time} to {until:time}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Renew it on the mail server, and see why it was not renewed by itself. If the dates are right, check the clock there and here.</source>
        <comment>TLS-203!</comment>
        <translation>Renew it on the mail server, and see why it was not renewed by itself. If the dates are right, check the clock there and here.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {until:time}.</source>
        <comment>TLS-204</comment>
        <translation>The certificate of {host} ends on {until:time}.</translation>
    </message>
    <message>
        <source>Renew it before then. If it should renew itself, see why it has not.</source>
        <comment>TLS-204!</comment>
        <translation>Renew it before then. If it should renew itself, see why it has not.</translation>
    </message>
    <message>
        <source>The certificate of {host} is for other names: {names}. {effect:sentence}</source>
        <comment>TLS-205</comment>
        <translation>The certificate of {host} is for other names: {names}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Get a certificate that has the name {host}, or name the server in the MX record as the certificate does.</source>
        <comment>TLS-205!</comment>
        <translation>Get a certificate that has the name {host}, or name the server in the MX record as the certificate does.</translation>
    </message>
    <message>
        <source>No known authority vouches for the certificate of {host} ({reason}). {effect:sentence}</source>
        <comment>TLS-206</comment>
        <translation>No known authority vouches for the certificate of {host} ({reason}). {effect:sentence}</translation>
    </message>
    <message>
        <source>A certificate of a public authority (such as Let&apos;s Encrypt) ends this; install its intermediate certificates as well. You need one before you set an MTA-STS policy to “enforce”.</source>
        <comment>TLS-206!</comment>
        <translation>A certificate of a public authority (such as Let&apos;s Encrypt) ends this; install its intermediate certificates as well. You need one before you set an MTA-STS policy to “enforce”.</translation>
    </message>
    <message>
        <source>{host} offers no encryption (STARTTLS), though others of {domain} do: {others}. {effect:sentence}</source>
        <comment>TLS-207</comment>
        <translation>{host} offers no encryption (STARTTLS), though others of {domain} do: {others}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Give {host} a certificate and switch STARTTLS on. Mail that comes by it travels readable for everybody on the way.</source>
        <comment>TLS-207!</comment>
        <translation>Give {host} a certificate and switch STARTTLS on. Mail that comes by it travels readable for everybody on the way.</translation>
    </message>
    <message>
        <source>{host} has no TLSA record that senders heed, though others of {domain} have: {others}.</source>
        <comment>TLS-208</comment>
        <translation>{host} has no TLSA record that senders heed, though others of {domain} have: {others}.</translation>
    </message>
    <message>
        <source>Add the record shown, in a zone that is signed with DNSSEC. Without it, whoever cuts off your mail server can make senders go to {host} unchecked.</source>
        <comment>TLS-208!</comment>
        <translation>Add the record shown, in a zone that is signed with DNSSEC. Without it, whoever cuts off your mail server can make senders go to {host} unchecked.</translation>
    </message>
    <message>
        <source>The TLSA record of {host} does not fit its certificate. Senders that check by DANE do not deliver there.</source>
        <comment>TLS-209</comment>
        <translation>The TLSA record of {host} does not fit its certificate. Senders that check by DANE do not deliver there.</translation>
    </message>
    <message>
        <source>Publish the record shown. Next time, publish the new record beside the old one a day before the certificate changes.</source>
        <comment>TLS-209!</comment>
        <translation>Publish the record shown. Next time, publish the new record beside the old one a day before the certificate changes.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} does not name {host}. {effect:sentence}</source>
        <comment>TLS-210</comment>
        <translation>The MTA-STS policy of {domain} does not name {host}. {effect:sentence}</translation>
    </message>
    <message>
        <source>Put the policy shown in the place of the old one, and give the record _mta-sts.{domain} a new id.</source>
        <comment>TLS-210!</comment>
        <translation>Put the policy shown in the place of the old one, and give the record _mta-sts.{domain} a new id.</translation>
    </message>
    <message>
        <source>Make the text shown available at {url}, or remove the record _mta-sts.{domain}. New senders deliver without the policy meanwhile.</source>
        <comment>TLS-211!</comment>
        <translation>Make the text shown available at {url}, or remove the record _mta-sts.{domain}. New senders deliver without the policy meanwhile.</translation>
    </message>
    <message>
        <source>{domain} asks senders for encryption, but for no reports about it (TLSRPT).</source>
        <comment>TLS-212</comment>
        <translation>{domain} asks senders for encryption, but for no reports about it (TLSRPT).</translation>
    </message>
    <message>
        <source>Add the record shown, with an address that is read. Senders then tell you once a day what did not work.</source>
        <comment>TLS-212!</comment>
        <translation>Add the record shown, with an address that is read. Senders then tell you once a day what did not work.</translation>
    </message>
    <message>
        <source>The record that announces the MTA-STS policy of {domain} cannot be understood, so senders do not see the policy.</source>
        <comment>TLS-213</comment>
        <translation>The record that announces the MTA-STS policy of {domain} cannot be understood, so senders do not see the policy.</translation>
    </message>
    <message>
        <source>Replace it by the record shown; there must be exactly one.</source>
        <comment>TLS-213!</comment>
        <translation>Replace it by the record shown; there must be exactly one.</translation>
    </message>
    <message>
        <source>Most senders deliver all the same.</source>
        <comment>doctor.delivered-anyway</comment>
        <translation>Most senders deliver all the same.</translation>
    </message>
    <message>
        <source>Some senders then deliver unencrypted, others not at all.</source>
        <comment>doctor.some-give-up</comment>
        <translation>Some senders then deliver unencrypted, others not at all.</translation>
    </message>
    <message>
        <source>Senders that keep to your MTA-STS policy do not deliver there.</source>
        <comment>doctor.policy-refuses</comment>
        <translation>Senders that keep to your MTA-STS policy do not deliver there.</translation>
    </message>
    <message>
        <source>The policy is being tested: senders report this, and deliver all the same.</source>
        <comment>doctor.policy-tests</comment>
        <translation>The policy is being tested: senders report this, and deliver all the same.</translation>
    </message>
    <message>
        <source>Senders that check by DANE (TLSA) do not deliver there.</source>
        <comment>doctor.dane-refuses</comment>
        <translation>Senders that check by DANE (TLSA) do not deliver there.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>doctor.said</comment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <comment>doctor.nothing-said</comment>
        <translation>no reason was given</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} cannot be used. {why:sentence}</source>
        <comment>TLS-211</comment>
        <translation>The MTA-STS policy of {domain} cannot be used. {why:sentence}</translation>
    </message>
    <message>
        <source>it takes the connection, but did not greet in time</source>
        <comment>doctor.reach-mute</comment>
        <translation>it takes the connection, but did not greet in time</translation>
    </message>
    <message>
        <source>These answer: {answering}.</source>
        <comment>doctor.others-answer</comment>
        <translation>These answer: {answering}.</translation>
    </message>
    <message>
        <source>These answer: {answering}. These do not: {silent}.</source>
        <comment>doctor.others-some-answer</comment>
        <translation>These answer: {answering}. These do not: {silent}.</translation>
    </message>
    <message>
        <source>These do not answer: {silent}.</source>
        <comment>doctor.others-silent</comment>
        <translation>These do not answer: {silent}.</translation>
    </message>
    <message>
        <source>This service does not record what it sees: its file could not be opened when it started.</source>
        <comment>watch.not-recording</comment>
        <translation>This service does not record what it sees: its file could not be opened when it started.</translation>
    </message>
    <message>
        <source>The service&apos;s log says why. Mail is not affected.</source>
        <comment>watch.not-recording!</comment>
        <translation>The service&apos;s log says why. Mail is not affected.</translation>
    </message>
    <message>
        <source>Nothing is recorded of a mail server {host}.</source>
        <comment>watch.no-such-host</comment>
        <translation>Nothing is recorded of a mail server {host}.</translation>
    </message>
    <message>
        <source>It is named as host:port, as “restantectl history availability” shows it.</source>
        <comment>watch.no-such-host!</comment>
        <translation>It is named as host:port, as “restantectl history availability” shows it.</translation>
    </message>
    <message>
        <source>The end of that time is not after its beginning.</source>
        <comment>watch.bad-period</comment>
        <translation>The end of that time is not after its beginning.</translation>
    </message>
    <message>
        <source>The list has changed too much; it is shown from its beginning.</source>
        <comment>watch.bad-cursor</comment>
        <translation>The list has changed too much; it is shown from its beginning.</translation>
    </message>
    <message>
        <source>The file of what was watched is damaged.</source>
        <comment>watch.damaged</comment>
        <translation>The file of what was watched is damaged.</translation>
    </message>
    <message>
        <source>The file of what was watched could not be read or written.</source>
        <comment>watch.failed</comment>
        <translation>The file of what was watched could not be read or written.</translation>
    </message>
    <message>
        <source>Look for room on the disk of the data directory, and at the service&apos;s log.</source>
        <comment>watch.failed!</comment>
        <translation>Look for room on the disk of the data directory, and at the service&apos;s log.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is recorded.</source>
        <comment>watch.full</comment>
        <translation>The disk is full, so nothing is recorded.</translation>
    </message>
    <message>
        <source>The file of what was watched was written by a newer Restante.</source>
        <comment>watch.newer-schema</comment>
        <translation>The file of what was watched was written by a newer Restante.</translation>
    </message>
    <message>
        <source>The file of what was watched cannot be opened.</source>
        <comment>watch.cannot-open</comment>
        <translation>The file of what was watched cannot be opened.</translation>
    </message>
    <message>
        <source>There was no outage.</source>
        <comment>ctl.no-outages</comment>
        <translation>There was no outage.</translation>
    </message>
    <message>
        <source>This service did not run for {seconds:duration} of it.</source>
        <comment>ctl.outage-unwatched</comment>
        <translation>This service did not run for {seconds:duration} of it.</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>ctl.head.began</comment>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>ctl.head.ended</comment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Lasted</source>
        <comment>ctl.head.lasted</comment>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Messages meanwhile</source>
        <comment>ctl.head.came</comment>
        <translation>Messages meanwhile</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>ctl.head.available</comment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Outages</source>
        <comment>ctl.head.outages</comment>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Watched for</source>
        <comment>ctl.head.watched</comment>
        <translation>Watched for</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>ctl.head.maintenance</comment>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Greets after</source>
        <comment>ctl.head.greets</comment>
        <translation>Greets after</translation>
    </message>
    <message>
        <source>From {since:time} to {until:time}. This service ran for {running:duration} of it.</source>
        <comment>ctl.availability</comment>
        <translation>From {since:time} to {until:time}. This service ran for {running:duration} of it.</translation>
    </message>
    <message>
        <source>No mail server was watched.</source>
        <comment>ctl.no-availability</comment>
        <translation>No mail server was watched.</translation>
    </message>
    <message>
        <source>No public address of {value} is known: the name does not resolve to one.</source>
        <comment>kit.no-address</comment>
        <translation>No public address of {value} is known: the name does not resolve to one.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit.no-address!</comment>
        <translation>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in the configuration of a mail server.</source>
        <comment>kit.bad-name</comment>
        <translation>“{value}” cannot stand in the configuration of a mail server.</translation>
    </message>
    <message>
        <source>Correct hostname, smtp.publicAddresses or the domain in the configuration of this backup.</source>
        <comment>kit.bad-name!</comment>
        <translation>Correct hostname, smtp.publicAddresses or the domain in the configuration of this backup.</translation>
    </message>
    <message>
        <source>{address} is not an address of {domain}.</source>
        <comment>kit.other-domain</comment>
        <translation>{address} is not an address of {domain}.</translation>
    </message>
    <message>
        <source>Such a check is under way already.</source>
        <comment>kit.running</comment>
        <translation>Such a check is under way already.</translation>
    </message>
    <message>
        <source>This mail server is in maintenance: nothing is sent to it.</source>
        <comment>handover.in-maintenance</comment>
        <translation>This mail server is in maintenance: nothing is sent to it.</translation>
    </message>
    <message>
        <source>There are no lines for “{value}”, only for {names}.</source>
        <comment>ctl.no-such-server</comment>
        <translation>There are no lines for “{value}”, only for {names}.</translation>
    </message>
    <message>
        <source>Postfix 3.0 or newer: paste these lines into a shell as root, on your mail server. They write two files beside main.cf, put a line before your own lists and reload Postfix. Pasting them again, with new addresses too, does no harm.</source>
        <comment>kit.postfix.shell</comment>
        <translation>Postfix 3.0 or newer: paste these lines into a shell as root, on your mail server. They write two files beside main.cf, put a line before your own lists and reload Postfix. Pasting them again, with new addresses too, does no harm.</translation>
    </message>
    <message>
        <source>If your greylisting or SPF service is not called in smtpd_recipient_restrictions but in another smtpd_…_restrictions, put the same check_client_access before it there. Never add this backup to mynetworks: your server would relay for it.</source>
        <comment>kit.postfix.elsewhere</comment>
        <translation>If your greylisting or SPF service is not called in smtpd_recipient_restrictions but in another smtpd_…_restrictions, put the same check_client_access before it there. Never add this backup to mynetworks: your server would relay for it.</translation>
    </message>
    <message>
        <source>A filter that Postfix calls as a milter (rspamd, SpamAssassin) judges by itself: it needs lines of its own.</source>
        <comment>kit.postfix.milter</comment>
        <translation>A filter that Postfix calls as a milter (rspamd, SpamAssassin) judges by itself: it needs lines of its own.</translation>
    </message>
    <message>
        <source>Instead of letting this backup past, Postfix can judge each mail by the client that brought it here: name the addresses in smtpd_authorized_xclient_hosts and set xclient of the domain here. Then this backup may pass for any client, also for one that is allowed to relay: only where you trust it as your own server.</source>
        <comment>kit.postfix.xclient</comment>
        <translation>Instead of letting this backup past, Postfix can judge each mail by the client that brought it here: name the addresses in smtpd_authorized_xclient_hosts and set xclient of the domain here. Then this backup may pass for any client, also for one that is allowed to relay: only where you trust it as your own server.</translation>
    </message>
    <message>
        <source>Exim: these lines belong into the main section, before the first “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).</source>
        <comment>kit.exim.lists</comment>
        <translation>Exim: these lines belong into the main section, before the first “begin” (Debian: /etc/exim4/conf.d/main/000_localmacros).</translation>
    </message>
    <message>
        <source>At the top of the ACL that acl_smtp_rcpt names, before greylisting, ratelimit and SPF (Debian: acl_local_deny_exceptions is not the place; /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt is):</source>
        <comment>kit.exim.recipient</comment>
        <translation>At the top of the ACL that acl_smtp_rcpt names, before greylisting, ratelimit and SPF (Debian: acl_local_deny_exceptions is not the place; /etc/exim4/conf.d/acl/30_exim4-config_check_rcpt is):</translation>
    </message>
    <message>
        <source>At the top of each ACL that is named by acl_smtp_connect, acl_smtp_helo or acl_smtp_mail and limits or checks SPF. It lets nobody relay: that is decided in the ACL of acl_smtp_rcpt. Afterwards test with “exim -bV” and reload Exim.</source>
        <comment>kit.exim.before</comment>
        <translation>At the top of each ACL that is named by acl_smtp_connect, acl_smtp_helo or acl_smtp_mail and limits or checks SPF. It lets nobody relay: that is decided in the ACL of acl_smtp_rcpt. Afterwards test with “exim -bV” and reload Exim.</translation>
    </message>
    <message>
        <source>Where SPF, greylisting or ratelimit stand in the ACL of acl_smtp_data, add the condition “!hosts = +restante_backup” to those statements. Do not accept there: viruses are looked for in that ACL.</source>
        <comment>kit.exim.data</comment>
        <translation>Where SPF, greylisting or ratelimit stand in the ACL of acl_smtp_data, add the condition “!hosts = +restante_backup” to those statements. Do not accept there: viruses are looked for in that ACL.</translation>
    </message>
    <message>
        <source>If you use smtp_ratelimit_hosts, begin its list with “!+restante_backup :”. smtp_accept_max_per_host must allow at least as many connections as handover.maxSessions here. Never add this backup to relay_from_hosts.</source>
        <comment>kit.exim.limits</comment>
        <translation>If you use smtp_ratelimit_hosts, begin its list with “!+restante_backup :”. smtp_accept_max_per_host must allow at least as many connections as handover.maxSessions here. Never add this backup to relay_from_hosts.</translation>
    </message>
    <message>
        <source>Exchange Server 2013 or newer: in the Exchange Management Shell, on each server that receives mail. The connector lifts the limits for this backup alone; by InternalSMTPServers the anti-spam agents judge by the client that brought a mail here. Both act at once.</source>
        <comment>kit.exchange.server</comment>
        <translation>Exchange Server 2013 or newer: in the Exchange Management Shell, on each server that receives mail. The connector lifts the limits for this backup alone; by InternalSMTPServers the anti-spam agents judge by the client that brought a mail here. Both act at once.</translation>
    </message>
    <message>
        <source>Only on an Edge Transport server, or where the connection filtering agent is installed:</source>
        <comment>kit.exchange.edge</comment>
        <translation>Only on an Edge Transport server, or where the connection filtering agent is installed:</translation>
    </message>
    <message>
        <source>Never give the connector ExternalAuthoritative or the right ms-Exch-SMTP-Accept-Any-Recipient: your server would relay for this backup. If Sender ID still refuses mail, look at Get-SenderIdConfig.</source>
        <comment>kit.exchange.sender-id</comment>
        <translation>Never give the connector ExternalAuthoritative or the right ms-Exch-SMTP-Accept-Any-Recipient: your server would relay for this backup. If Sender ID still refuses mail, look at Get-SenderIdConfig.</translation>
    </message>
    <message>
        <source>Exchange Online: make an inbound connector for the addresses of this backup and turn on Enhanced Filtering for it, with these addresses to be skipped (Set-InboundConnector -EFSkipIPs).</source>
        <comment>kit.exchange.online</comment>
        <translation>Exchange Online: make an inbound connector for the addresses of this backup and turn on Enhanced Filtering for it, with these addresses to be skipped (Set-InboundConnector -EFSkipIPs).</translation>
    </message>
    <message>
        <source>hMailServer 5: in PowerShell as administrator, on the server; it asks for the password of hMailServer. As an incoming relay this backup is not judged itself: SPF and blocklists look at the client that brought a mail here. It acts at once. Run it once only.</source>
        <comment>kit.hmailserver.script</comment>
        <translation>hMailServer 5: in PowerShell as administrator, on the server; it asks for the password of hMailServer. As an incoming relay this backup is not judged itself: SPF and blocklists look at the client that brought a mail here. It acts at once. Run it once only.</translation>
    </message>
    <message>
        <source>The same by hand, in hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, and Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</source>
        <comment>kit.hmailserver.window</comment>
        <translation>The same by hand, in hMailServer Administrator: Settings &gt; Protocols &gt; SMTP &gt; Incoming relays, and Settings &gt; Anti-spam &gt; Greylisting &gt; White listing.</translation>
    </message>
    <message>
        <source>If you make an IP range for this backup, never allow deliveries from external to external addresses in it: your server would relay for it.</source>
        <comment>kit.hmailserver.ranges</comment>
        <translation>If you make an IP range for this backup, never allow deliveries from external to external addresses in it: your server would relay for it.</translation>
    </message>
    <message>
        <source>These lines follow the documentation; they were not tried on such a server by the makers of Restante. The check shows whether they work.</source>
        <comment>kit.not-tried</comment>
        <translation>These lines follow the documentation; they were not tried on such a server by the makers of Restante. The check shows whether they work.</translation>
    </message>
    <message>
        <source>rspamd 2.8 or newer: into /etc/rspamd/local.d/options.inc. If you have local_addrs there already, add the addresses to it.</source>
        <comment>kit.rspamd.options</comment>
        <translation>rspamd 2.8 or newer: into /etc/rspamd/local.d/options.inc. If you have local_addrs there already, add the addresses to it.</translation>
    </message>
    <message>
        <source>Into /etc/rspamd/local.d/external_relay.conf:</source>
        <comment>kit.rspamd.relay</comment>
        <translation>Into /etc/rspamd/local.d/external_relay.conf:</translation>
    </message>
    <message>
        <source>Into /etc/rspamd/local.d/settings.conf:</source>
        <comment>kit.rspamd.settings</comment>
        <translation>Into /etc/rspamd/local.d/settings.conf:</translation>
    </message>
    <message>
        <source>Test with “rspamadm configtest”, then restart rspamd.</source>
        <comment>kit.rspamd.reload</comment>
        <translation>Test with “rspamadm configtest”, then restart rspamd.</translation>
    </message>
    <message>
        <source>SpamAssassin: into local.cf (/etc/spamassassin or /etc/mail/spamassassin).</source>
        <comment>kit.spamassassin.networks</comment>
        <translation>SpamAssassin: into local.cf (/etc/spamassassin or /etc/mail/spamassassin).</translation>
    </message>
    <message>
        <source>With trusted_networks SpamAssassin no longer guesses your own network: name your mail server and its network in both lines as well, if they are not there.</source>
        <comment>kit.spamassassin.own</comment>
        <translation>With trusted_networks SpamAssassin no longer guesses your own network: name your mail server and its network in both lines as well, if they are not there.</translation>
    </message>
    <message>
        <source>Test with “spamassassin --lint”, then restart what calls it (spamd, amavis).</source>
        <comment>kit.spamassassin.reload</comment>
        <translation>Test with “spamassassin --lint”, then restart what calls it (spamd, amavis).</translation>
    </message>
    <message>
        <source>Check by the backup mail server {hostname}</source>
        <comment>kit.mail-subject</comment>
        <translation>Check by the backup mail server {hostname}</translation>
    </message>
    <message>
        <source>The backup mail server {hostname} sent this mail to see whether the mail server of {domain} takes what it hands over without greylisting it, limiting it, or checking SPF against it.

It was sent on behalf of nobody: the envelope sender {sender} was made up for the check, because a server that does not know the backup would refuse it. You need not do anything.

The check was started by {actor}.</source>
        <comment>kit.mail</comment>
        <translation>The backup mail server {hostname} sent this mail to see whether the mail server of {domain} takes what it hands over without greylisting it, limiting it, or checking SPF against it.

It was sent on behalf of nobody: the envelope sender {sender} was made up for the check, because a server that does not know the backup would refuse it. You need not do anything.

The check was started by {actor}.</translation>
    </message>
    <message>
        <source>Sender of the check</source>
        <comment>kit-test.sender</comment>
        <translation>Sender of the check</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>kit-test.connect</comment>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>SPF</source>
        <comment>kit-test.spf</comment>
        <translation>SPF</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <comment>kit-test.greylist</comment>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>kit-test.deliver</comment>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>kit-test.limits</comment>
        <translation>Limits</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not allow {client}, so that a server which does not know this backup would refuse it.</source>
        <comment>kit-test.sender-forbids</comment>
        <translation>{sender}; the SPF record of {domain} does not allow {client}, so that a server which does not know this backup would refuse it.</translation>
    </message>
    <message>
        <source>{sender}; the SPF record of {domain} does not forbid {client}: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-allows</comment>
        <translation>{sender}; the SPF record of {domain} does not forbid {client}: the check cannot prove anything about SPF.</translation>
    </message>
    <message>
        <source>Name a domain whose SPF record ends in -all and does not name this backup (--sender DOMAIN).</source>
        <comment>kit-test.sender-allows!</comment>
        <translation>Name a domain whose SPF record ends in -all and does not name this backup (--sender DOMAIN).</translation>
    </message>
    <message>
        <source>{sender}; no public address of this backup is known: the check cannot prove anything about SPF.</source>
        <comment>kit-test.sender-unknown</comment>
        <translation>{sender}; no public address of this backup is known: the check cannot prove anything about SPF.</translation>
    </message>
    <message>
        <source>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</source>
        <comment>kit-test.sender-unknown!</comment>
        <translation>Enter the addresses from which your mail server sees this backup as smtp.publicAddresses.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}.</source>
        <comment>kit-test.connected</comment>
        <translation>Connected to {address}, port {port:id}.</translation>
    </message>
    <message>
        <source>Connected to {address}, port {port:id}. It takes our word for who brought a mail here.</source>
        <comment>kit-test.connected-named</comment>
        <translation>Connected to {address}, port {port:id}. It takes our word for who brought a mail here.</translation>
    </message>
    <message>
        <source>It does not check SPF against this backup.</source>
        <comment>kit-test.no-spf</comment>
        <translation>It does not check SPF against this backup.</translation>
    </message>
    <message>
        <source>Nothing was refused by SPF, but this sender&apos;s SPF does not forbid this backup to send.</source>
        <comment>kit-test.spf-unproved</comment>
        <translation>Nothing was refused by SPF, but this sender&apos;s SPF does not forbid this backup to send.</translation>
    </message>
    <message>
        <source>It checks SPF against this backup: {text}</source>
        <comment>kit-test.spf-refused</comment>
        <translation>It checks SPF against this backup: {text}</translation>
    </message>
    <message>
        <source>Mail from senders with a strict SPF record is lost that way. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer incoming relays.</source>
        <comment>kit-test.spf-refused!</comment>
        <translation>Mail from senders with a strict SPF record is lost that way. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access, Exim “accept hosts”, rspamd external_relay.conf, SpamAssassin internal_networks, Exchange InternalSMTPServers, hMailServer incoming relays.</translation>
    </message>
    <message>
        <source>A sender that was never seen was taken at once.</source>
        <comment>kit-test.no-greylist</comment>
        <translation>A sender that was never seen was taken at once.</translation>
    </message>
    <message>
        <source>Nothing was greylisted, but many servers exempt postmaster by themselves.</source>
        <comment>kit-test.greylist-unproved</comment>
        <translation>Nothing was greylisted, but many servers exempt postmaster by themselves.</translation>
    </message>
    <message>
        <source>Name an ordinary address of the domain to be sure.</source>
        <comment>kit-test.greylist-unproved!</comment>
        <translation>Name an ordinary address of the domain to be sure.</translation>
    </message>
    <message>
        <source>It greylists this backup: {text}</source>
        <comment>kit-test.greylisted</comment>
        <translation>It greylists this backup: {text}</translation>
    </message>
    <message>
        <source>After an outage all mail comes later than it need. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access and postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, hMailServer greylisting white list.</source>
        <comment>kit-test.greylisted!</comment>
        <translation>After an outage all mail comes later than it need. Paste the lines of the identity kit for your server and its filters: Postfix check_client_access and postscreen_access_list, Exim “accept hosts”, rspamd settings.conf, hMailServer greylisting white list.</translation>
    </message>
    <message>
        <source>It took the mail for {address}: {text}</source>
        <comment>kit-test.delivered</comment>
        <translation>It took the mail for {address}: {text}</translation>
    </message>
    <message>
        <source>It refused the mail for {address}: {text}</source>
        <comment>kit-test.refused</comment>
        <translation>It refused the mail for {address}: {text}</translation>
    </message>
    <message>
        <source>This is not about SPF, greylisting or limits, as far as its words tell. Does the address exist?</source>
        <comment>kit-test.refused!</comment>
        <translation>This is not about SPF, greylisting or limits, as far as its words tell. Does the address exist?</translation>
    </message>
    <message>
        <source>It cannot take the mail for {address} just now: {text}</source>
        <comment>kit-test.put-off</comment>
        <translation>It cannot take the mail for {address} just now: {text}</translation>
    </message>
    <message>
        <source>It limits this backup, and took nothing now: {text}</source>
        <comment>kit-test.limited-at-once</comment>
        <translation>It limits this backup, and took nothing now: {text}</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited-at-once!</comment>
        <translation>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.limited!</comment>
        <translation>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</source>
        <comment>kit-test.cut!</comment>
        <translation>After an outage the mail that waited comes at a trickle. Paste the lines of the identity kit for your server: Postfix smtpd_client_event_limit_exceptions, Exim “accept hosts” and smtp_ratelimit_hosts, rspamd settings.conf, Exchange New-ReceiveConnector.</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.raised</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>Still so: {what:sentence}</source>
        <comment>alert.subject.reminder</comment>
        <translation>Still so: {what:sentence}</translation>
    </message>
    <message>
        <source>It is over: {what:sentence}</source>
        <comment>alert.subject.resolved</comment>
        <translation>It is over: {what:sentence}</translation>
    </message>
    <message>
        <source>{what:sentence}</source>
        <comment>alert.subject.summary</comment>
        <translation>{what:sentence}</translation>
    </message>
    <message>
        <source>This was the state, and it is over: {what:sentence}</source>
        <comment>alert.resolved</comment>
        <translation>This was the state, and it is over: {what:sentence}</translation>
    </message>
    <message>
        <source>Severity: {severity:sentence}. Since {since:time}. Code: {code}.</source>
        <comment>alert.details</comment>
        <translation>Severity: {severity:sentence}. Since {since:time}. Code: {code}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warnings have the same cause.</source>
        <comment>alert.more#more</comment>
        <translation>
            <numerusform>%n more warning has the same cause.</numerusform>
            <numerusform>%n more warnings have the same cause.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restante on {hostname}</source>
        <comment>alert.from-name</comment>
        <translation>Restante on {hostname}</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it. Who has taken note can say so there (restantectl warnings acknowledge {cause}), then there are no reminders.</source>
        <comment>alert.footer</comment>
        <translation>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it. Who has taken note can say so there (restantectl warnings acknowledge {cause}), then there are no reminders.</translation>
    </message>
    <message>
        <source>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it.</source>
        <comment>alert.footer-only</comment>
        <translation>This is an automatic message of the backup mail server {hostname}; nobody reads answers to it.</translation>
    </message>
    <message>
        <source>Test alert of {hostname}: {code}</source>
        <comment>alert.test-subject</comment>
        <translation>Test alert of {hostname}: {code}</translation>
    </message>
    <message>
        <source>This is a test alert of the backup mail server {hostname}. Confirm that it arrived by giving this code there: {code} (restantectl alerts confirm {way} {code}). It is good for one day.</source>
        <comment>alert.test</comment>
        <translation>This is a test alert of the backup mail server {hostname}. Confirm that it arrived by giving this code there: {code} (restantectl alerts confirm {way} {code}). It is good for one day.</translation>
    </message>
    <message>
        <source>Look at the warnings in Restante, or with: restantectl warnings list</source>
        <comment>alerts.summary!</comment>
        <translation>Look at the warnings in Restante, or with: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nobody has confirmed that alerts arrive at {way}.</source>
        <comment>alerts.not-proved</comment>
        <translation>Nobody has confirmed that alerts arrive at {way}.</translation>
    </message>
    <message>
        <source>Send a test alert there and confirm the code that it brings: restantectl alerts test {way}</source>
        <comment>alerts.not-proved!</comment>
        <translation>Send a test alert there and confirm the code that it brings: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>Alerts to {way} have not been deliverable since {since:time}: {reason:sentence}</source>
        <comment>alerts.cannot-send</comment>
        <translation>Alerts to {way} have not been deliverable since {since:time}: {reason:sentence}</translation>
    </message>
    <message>
        <source>Mend it or choose another address, then send a test alert: restantectl alerts test {way}</source>
        <comment>alerts.cannot-send!</comment>
        <translation>Mend it or choose another address, then send a test alert: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>The server answered with HTTP status {status}.</source>
        <comment>alerts.web-status</comment>
        <translation>The server answered with HTTP status {status}.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <comment>alerts.no-address</comment>
        <translation>The name {host} could not be looked up.</translation>
    </message>
    <message>
        <source>No reply that could be used came from {host} ({detail}).</source>
        <comment>alerts.no-reply</comment>
        <translation>No reply that could be used came from {host} ({detail}).</translation>
    </message>
    <message>
        <source>There is no password of the name that the configuration gives.</source>
        <comment>alerts.no-secret</comment>
        <translation>There is no password of the name that the configuration gives.</translation>
    </message>
    <message>
        <source>There is no such way of alerts: {way}</source>
        <comment>alerts.no-such-way</comment>
        <translation>There is no such way of alerts: {way}</translation>
    </message>
    <message>
        <source>Give an address of alerts.email, or webhook.</source>
        <comment>alerts.no-such-way!</comment>
        <translation>Give an address of alerts.email, or webhook.</translation>
    </message>
    <message>
        <source>The mail of {way} goes through a mail server behind this backup; nobody would be told while that does not answer.</source>
        <comment>alerts.behind-primary</comment>
        <translation>The mail of {way} goes through a mail server behind this backup; nobody would be told while that does not answer.</translation>
    </message>
    <message>
        <source>Choose an address at another provider.</source>
        <comment>alerts.behind-primary!</comment>
        <translation>Choose an address at another provider.</translation>
    </message>
    <message>
        <source>Too many test alerts were sent there. Wait ten minutes.</source>
        <comment>alerts.too-many-tests</comment>
        <translation>Too many test alerts were sent there. Wait ten minutes.</translation>
    </message>
    <message>
        <source>There is no test alert to confirm for {way}, or its code is too old.</source>
        <comment>alerts.no-test</comment>
        <translation>There is no test alert to confirm for {way}, or its code is too old.</translation>
    </message>
    <message>
        <source>Send one first: restantectl alerts test {way}</source>
        <comment>alerts.no-test!</comment>
        <translation>Send one first: restantectl alerts test {way}</translation>
    </message>
    <message>
        <source>This is not the code that was sent to {way} last.</source>
        <comment>alerts.wrong-code</comment>
        <translation>This is not the code that was sent to {way} last.</translation>
    </message>
    <message>
        <source>No warning of this cause is open: {cause}</source>
        <comment>warnings.no-such-cause</comment>
        <translation>No warning of this cause is open: {cause}</translation>
    </message>
    <message>
        <source>See the open ones with: restantectl warnings list</source>
        <comment>warnings.no-such-cause!</comment>
        <translation>See the open ones with: restantectl warnings list</translation>
    </message>
    <message>
        <source>Nothing needs to be done: there are no warnings.</source>
        <comment>ctl.no-warnings</comment>
        <translation>Nothing needs to be done: there are no warnings.</translation>
    </message>
    <message>
        <source>Acknowledged at {at:time}: no reminders.</source>
        <comment>ctl.warning-acknowledged</comment>
        <translation>Acknowledged at {at:time}: no reminders.</translation>
    </message>
    <message>
        <source>Snoozed until {until:time}.</source>
        <comment>ctl.warning-snoozed</comment>
        <translation>Snoozed until {until:time}.</translation>
    </message>
    <message>
        <source>Acknowledged: {cause}. Nobody is reminded until it becomes worse or is over.</source>
        <comment>ctl.acknowledged</comment>
        <translation>Acknowledged: {cause}. Nobody is reminded until it becomes worse or is over.</translation>
    </message>
    <message>
        <source>Snoozed for {seconds:duration}: {cause}.</source>
        <comment>ctl.snoozed</comment>
        <translation>Snoozed for {seconds:duration}: {cause}.</translation>
    </message>
    <message>
        <source>Reminders of {cause} go out again.</source>
        <comment>ctl.not-snoozed</comment>
        <translation>Reminders of {cause} go out again.</translation>
    </message>
    <message>
        <source>Alerts go to the desktop only. Other ways: alerts.email and alerts.webhook in the configuration.</source>
        <comment>ctl.no-ways</comment>
        <translation>Alerts go to the desktop only. Other ways: alerts.email and alerts.webhook in the configuration.</translation>
    </message>
    <message>
        <source>proved</source>
        <comment>ctl.way-proved</comment>
        <translation>proved</translation>
    </message>
    <message>
        <source>not proved</source>
        <comment>ctl.way-not-proved</comment>
        <translation>not proved</translation>
    </message>
    <message>
        <source>A test alert is on its way to {way}. Confirm its code: restantectl alerts confirm {way} CODE</source>
        <comment>ctl.test-sent</comment>
        <translation>A test alert is on its way to {way}. Confirm its code: restantectl alerts confirm {way} CODE</translation>
    </message>
    <message>
        <source>{way} is proved: alerts arrive there.</source>
        <comment>ctl.way-confirmed</comment>
        <translation>{way} is proved: alerts arrive there.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by {seconds:duration} at {at:time}.</source>
        <comment>clock.set-back</comment>
        <translation>The clock of this computer was set back by {seconds:duration} at {at:time}.</translation>
    </message>
    <message>
        <source>This computer slept, or its clock was set forward, for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>clock.set-forward</comment>
        <translation>This computer slept, or its clock was set forward, for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</translation>
    </message>
    <message>
        <source>Check the date, and that the clock is set by the network (NTP).</source>
        <comment>clock.set-back!</comment>
        <translation>Check the date, and that the clock is set by the network (NTP).</translation>
    </message>
    <message>
        <source>Check the date, that the clock is set by the network (NTP), and that the computer does not go to sleep.</source>
        <comment>clock.set-forward!</comment>
        <translation>Check the date, that the clock is set by the network (NTP), and that the computer does not go to sleep.</translation>
    </message>
    <message>
        <source>Mail for {domain} has been waiting for {oldestSeconds:duration}, although {host} answers.</source>
        <comment>spool.late-mail</comment>
        <translation>Mail for {domain} has been waiting for {oldestSeconds:duration}, although {host} answers.</translation>
    </message>
    <message>
        <source>See in the queue what {host} says to it.</source>
        <comment>spool.late-mail!</comment>
        <translation>See in the queue what {host} says to it.</translation>
    </message>
    <message>
        <source>{path}: mail to {value} goes through a mail server behind this backup; nobody would be told while it does not answer.</source>
        <comment>config.alerts-behind-primary</comment>
        <translation>{path}: mail to {value} goes through a mail server behind this backup; nobody would be told while it does not answer.</translation>
    </message>
    <message>
        <source>Give an address at another provider, such as a private one.</source>
        <comment>config.alerts-behind-primary!</comment>
        <translation>Give an address at another provider, such as a private one.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not of the form https://host/path.</source>
        <comment>config.bad-web-url</comment>
        <translation>{path}: “{value}” is not of the form https://host/path.</translation>
    </message>
    <message>
        <source>{path}: the topic is missing at the end of {value}.</source>
        <comment>config.no-topic</comment>
        <translation>{path}: the topic is missing at the end of {value}.</translation>
    </message>
    <message>
        <source>{path}: the secret would go to {value} in the clear.</source>
        <comment>config.token-in-clear</comment>
        <translation>{path}: the secret would go to {value} in the clear.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <comment>config.token-in-clear!</comment>
        <translation>Use https://.</translation>
    </message>
    <message>
        <source>{path}: “{value}” is not a time of the day such as &quot;22:00&quot;.</source>
        <comment>config.bad-time-of-day</comment>
        <translation>{path}: “{value}” is not a time of the day such as &quot;22:00&quot;.</translation>
    </message>
    <message>
        <source>{host} refused the connection: no web server runs there.</source>
        <comment>web.refused</comment>
        <translation>{host} refused the connection: no web server runs there.</translation>
    </message>
    <message>
        <source>{host} does not give the page that was asked for.</source>
        <comment>web.status</comment>
        <translation>{host} does not give the page that was asked for.</translation>
    </message>
    <message>
        <source>What {host} answers is no web page.</source>
        <comment>web.not-http</comment>
        <translation>What {host} answers is no web page.</translation>
    </message>
    <message>
        <source>{host} answers with far more than can be meant.</source>
        <comment>web.too-long</comment>
        <translation>{host} answers with far more than can be meant.</translation>
    </message>
    <message>
        <source>This is not the address of a web page.</source>
        <comment>web.bad-url</comment>
        <translation>This is not the address of a web page.</translation>
    </message>
    <message>
        <source>The MX records of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.mx</comment>
        <translation>The MX records of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>If you or your DNS provider changed them, all is well. If nobody did, ask your DNS provider at once: whoever can change these records can have your mail.</source>
        <comment>drift.mx!</comment>
        <translation>If you or your DNS provider changed them, all is well. If nobody did, ask your DNS provider at once: whoever can change these records can have your mail.</translation>
    </message>
    <message>
        <source>Other name servers answer for {domain}. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.name-servers</comment>
        <translation>Other name servers answer for {domain}. Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>If the domain moved to another DNS provider, all is well. If nobody moved it, ask your registrar at once.</source>
        <comment>drift.name-servers!</comment>
        <translation>If the domain moved to another DNS provider, all is well. If nobody moved it, ask your registrar at once.</translation>
    </message>
    <message>
        <source>The mail server {name} has other addresses. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.addresses</comment>
        <translation>The mail server {name} has other addresses. Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your line or your server moved, all is well. If not, ask your DNS provider: mail goes to the new address.</source>
        <comment>drift.addresses!</comment>
        <translation>If your line or your server moved, all is well. If not, ask your DNS provider: mail goes to the new address.</translation>
    </message>
    <message>
        <source>The name that belongs to the address {name} changed (PTR record). Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.pointer</comment>
        <translation>The name that belongs to the address {name} changed (PTR record). Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>If your internet provider changed it without being asked, ask for the old name again: many receivers look at it.</source>
        <comment>drift.pointer!</comment>
        <translation>If your internet provider changed it without being asked, ask for the old name again: many receivers look at it.</translation>
    </message>
    <message>
        <source>The mail server {name} has another key in its certificate. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.certificate</comment>
        <translation>The mail server {name} has another key in its certificate. Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>This is usual when a certificate is renewed.</source>
        <comment>drift.certificate!</comment>
        <translation>This is usual when a certificate is renewed.</translation>
    </message>
    <message>
        <source>The TLSA records of {name} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.tlsa</comment>
        <translation>The TLSA records of {name} changed. Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>If they were changed with the certificate, all is well.</source>
        <comment>drift.tlsa!</comment>
        <translation>If they were changed with the certificate, all is well.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</source>
        <comment>drift.policy</comment>
        <translation>The MTA-STS policy of {domain} changed. Before: {before:sentence}. Now: {after:sentence}.</translation>
    </message>
    <message>
        <source>Check that the policy still names this backup and your own mail server.</source>
        <comment>drift.policy!</comment>
        <translation>Check that the policy still names this backup and your own mail server.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>drift.nothing</comment>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{records}</source>
        <comment>drift.records</comment>
        <translation>{records}</translation>
    </message>
    <message>
        <source>Would be accepted now. The client would be told: {reply}</source>
        <comment>explain.accept</comment>
        <translation>Would be accepted now. The client would be told: {reply}</translation>
    </message>
    <message>
        <source>Would be put off now; a mail server tries again by itself. The client would be told: {reply}</source>
        <comment>explain.defer</comment>
        <translation>Would be put off now; a mail server tries again by itself. The client would be told: {reply}</translation>
    </message>
    <message>
        <source>Would be refused now. The client would be told: {reply}</source>
        <comment>explain.refuse</comment>
        <translation>Would be refused now. The client would be told: {reply}</translation>
    </message>
    <message>
        <source>The address asks that the mail goes on from here to another server, as “user%other@domain” does. That is never done.</source>
        <comment>admission.routing-denied</comment>
        <translation>The address asks that the mail goes on from here to another server, as “user%other@domain” does. That is never done.</translation>
    </message>
    <message>
        <source>Set `acceptance` of the domain to `adaptive`, so that senders use the preferred mail server while it works.</source>
        <comment>acceptance.always!</comment>
        <translation>Set `acceptance` of the domain to `adaptive`, so that senders use the preferred mail server while it works.</translation>
    </message>
    <message>
        <source>Mail is taken because no preferred mail server of the domain is known to work.</source>
        <comment>acceptance.not-healthy</comment>
        <translation>Mail is taken because no preferred mail server of the domain is known to work.</translation>
    </message>
    <message>
        <source>As soon as the preferred mail server answers, senders are asked to use that one.</source>
        <comment>acceptance.not-healthy!</comment>
        <translation>As soon as the preferred mail server answers, senders are asked to use that one.</translation>
    </message>
    <message>
        <source>Senders are asked to use the preferred mail server of the domain, which works: mail for this domain is only taken here while that one is down.</source>
        <comment>acceptance.only-when-down</comment>
        <translation>Senders are asked to use the preferred mail server of the domain, which works: mail for this domain is only taken here while that one is down.</translation>
    </message>
    <message>
        <source>It is taken while the preferred mail server does not answer, or with `acceptance` of the domain set to `adaptive` or `always`.</source>
        <comment>acceptance.only-when-down!</comment>
        <translation>It is taken while the preferred mail server does not answer, or with `acceptance` of the domain set to `adaptive` or `always`.</translation>
    </message>
    <message>
        <source>The sender has come back after the wait: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.retried</comment>
        <translation>The sender has come back after the wait: it evidently cannot reach the preferred mail server, so its mail is taken.</translation>
    </message>
    <message>
        <source>The sender has tried this recipient for the third time, from changing networks: it evidently cannot reach the preferred mail server, so its mail is taken.</source>
        <comment>acceptance.third-try</comment>
        <translation>The sender has tried this recipient for the third time, from changing networks: it evidently cannot reach the preferred mail server, so its mail is taken.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has not tried here before: it is asked to use that one. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.first-seen</comment>
        <translation>The preferred mail server of the domain works, and the sender has not tried here before: it is asked to use that one. If it comes back after {wait:duration}, its mail is taken.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.first-seen!</comment>
        <translation>It is taken when the sender comes back, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.</source>
        <comment>acceptance.too-soon</comment>
        <translation>The preferred mail server of the domain works, and the sender has come back too soon. If it comes back after {wait:duration}, its mail is taken.</translation>
    </message>
    <message>
        <source>It is taken when the sender comes back later, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-soon!</comment>
        <translation>It is taken when the sender comes back later, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server of the domain works, and this network has tried so many different senders and recipients lately that no more of them are remembered.</source>
        <comment>acceptance.too-many-tries</comment>
        <translation>The preferred mail server of the domain works, and this network has tried so many different senders and recipients lately that no more of them are remembered.</translation>
    </message>
    <message>
        <source>It is taken after some time (`acceptance.window`), from another network, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</source>
        <comment>acceptance.too-many-tries!</comment>
        <translation>It is taken after some time (`acceptance.window`), from another network, when the preferred mail server does not answer, or with `acceptance` of the domain set to `always`.</translation>
    </message>
    <message>
        <source>The preferred mail server answered a moment ago.</source>
        <comment>evidence.answers</comment>
        <translation>The preferred mail server answered a moment ago.</translation>
    </message>
    <message>
        <source>The preferred mail server has not been heard of for too long; it is asked now.</source>
        <comment>evidence.old</comment>
        <translation>The preferred mail server has not been heard of for too long; it is asked now.</translation>
    </message>
    <message>
        <source>Restante has just started and has not heard of the preferred mail server yet.</source>
        <comment>evidence.just-started</comment>
        <translation>Restante has just started and has not heard of the preferred mail server yet.</translation>
    </message>
    <message>
        <source>The preferred mail server failed a moment ago.</source>
        <comment>evidence.doubtful</comment>
        <translation>The preferred mail server failed a moment ago.</translation>
    </message>
    <message>
        <source>The preferred mail server is down.</source>
        <comment>evidence.down</comment>
        <translation>The preferred mail server is down.</translation>
    </message>
    <message>
        <source>The preferred mail server is just returning from an outage.</source>
        <comment>evidence.returning</comment>
        <translation>The preferred mail server is just returning from an outage.</translation>
    </message>
    <message>
        <source>The preferred mail server is in maintenance.</source>
        <comment>evidence.maintenance</comment>
        <translation>The preferred mail server is in maintenance.</translation>
    </message>
    <message>
        <source>The preferred mail server does not answer.</source>
        <comment>evidence.no-answer</comment>
        <translation>The preferred mail server does not answer.</translation>
    </message>
    <message>
        <source>The preferred mail server was very slow twice in a row.</source>
        <comment>evidence.slow</comment>
        <translation>The preferred mail server was very slow twice in a row.</translation>
    </message>
    <message>
        <source>The preferred mail server turns senders away before they can name a recipient.</source>
        <comment>evidence.turned-away</comment>
        <translation>The preferred mail server turns senders away before they can name a recipient.</translation>
    </message>
    <message>
        <source>The preferred mail server puts off most mail, whoever sends it.</source>
        <comment>evidence.defers-recipients</comment>
        <translation>The preferred mail server puts off most mail, whoever sends it.</translation>
    </message>
    <message>
        <source>There are more alerts than may be sent in an hour. Not told one by one: new warnings: {raised} (problems: {problems}), warnings that are over: {resolved}. Open now in all: {open}.</source>
        <comment>alerts.summary</comment>
        <translation>There are more alerts than may be sent in an hour. Not told one by one: new warnings: {raised} (problems: {problems}), warnings that are over: {resolved}. Open now in all: {open}.</translation>
    </message>
    <message>
        <source>The mail server of the address refused the alert: {text}</source>
        <comment>alerts.mail-refused</comment>
        <translation>The mail server of the address refused the alert: {text}</translation>
    </message>
    <message>
        <source>The alert is still waiting to be sent.</source>
        <comment>alerts.mail-waits</comment>
        <translation>The alert is still waiting to be sent.</translation>
    </message>
    <message>
        <source>{path}: {value} is encrypted from the start; leave `startTls` out.</source>
        <comment>config.tls-twice</comment>
        <translation>{path}: {value} is encrypted from the start; leave `startTls` out.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-defer!</comment>
        <translation>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</source>
        <comment>directory.told-to-refuse!</comment>
        <translation>It is taken when your mail server is back and knows the address, when a list names the address, or with another `unknownRecipients` of the domain.</translation>
    </message>
    <message>
        <source>It is taken when your mail server is back and knows the address, or when a list of the domain names it; with a complete list other addresses would be refused.</source>
        <comment>directory.never-seen!</comment>
        <translation>It is taken when your mail server is back and knows the address, or when a list of the domain names it; with a complete list other addresses would be refused.</translation>
    </message>
    <message numerus="yes">
        <source>Complete list of %n addresses, but read {age:duration} ago, and a list is trusted for a week only</source>
        <comment>directory.known-old#addresses</comment>
        <translation>
            <numerusform>Complete list of %n address, but read {age:duration} ago, and a list is trusted for a week only</numerusform>
            <numerusform>Complete list of %n addresses, but read {age:duration} ago, and a list is trusted for a week only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {place} there are only %n addresses of {domain} now; in use: {before}. That is doubted, so nothing was changed.</source>
        <comment>directory.source-shrunk#addresses</comment>
        <translation>
            <numerusform>In {place} there is only %n address of {domain} now; in use: {before}. That is doubted, so nothing was changed.</numerusform>
            <numerusform>In {place} there are only %n addresses of {domain} now; in use: {before}. That is doubted, so nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of it: disabled accounts: {disabled}, addresses of other domains: {foreign}, references to other servers: {referrals}.</source>
        <comment>ctl.source-left-out</comment>
        <translation>Left out of it: disabled accounts: {disabled}, addresses of other domains: {foreign}, references to other servers: {referrals}.</translation>
    </message>
    <message>
        <source>The password “{detail}” for {place} is not there: restantectl secret set &quot;{detail}&quot;</source>
        <comment>directory.ldap-no-password</comment>
        <translation>The password “{detail}” for {place} is not there: restantectl secret set &quot;{detail}&quot;</translation>
    </message>
    <message>
        <source>learned too long ago</source>
        <comment>address.state.unknown</comment>
        <translation>learned too long ago</translation>
    </message>
    <message>
        <source>An hour is usual. So short a TTL helps during a move; else it only makes mail depend on the name servers answering at every moment.</source>
        <comment>MX-119!</comment>
        <translation>An hour is usual. So short a TTL helps during a move; else it only makes mail depend on the name servers answering at every moment.</translation>
    </message>
    <message>
        <source>Let them pass port 25 on without changing the client&apos;s IP address (no source NAT). Else limits, SPF and block lists hit everybody or nobody.</source>
        <comment>NET-305!</comment>
        <translation>Let them pass port 25 on without changing the client&apos;s IP address (no source NAT). Else limits, SPF and block lists hit everybody or nobody.</translation>
    </message>
    <message>
        <source>No connection has come from a public address since {since:time}.</source>
        <comment>doctor.public-not-seen</comment>
        <translation>No connection has come from a public address since {since:time}.</translation>
    </message>
    <message>
        <source>Your mail server {primary} relays mail from here to any domain.</source>
        <comment>REL-408</comment>
        <translation>Your mail server {primary} relays mail from here to any domain.</translation>
    </message>
    <message>
        <source>The policy could not be fetched.</source>
        <comment>doctor.policy-unreachable</comment>
        <translation>The policy could not be fetched.</translation>
    </message>
    <message>
        <source>The text of the policy does not keep to the rules.</source>
        <comment>doctor.policy-bad</comment>
        <translation>The text of the policy does not keep to the rules.</translation>
    </message>
    <message>
        <source>The address of the web server of the policy could not be looked up just now.</source>
        <comment>doctor.policy-not-looked-up</comment>
        <translation>The address of the web server of the policy could not be looked up just now.</translation>
    </message>
    <message>
        <source>There is no web server {host}, where the policy is looked for.</source>
        <comment>policy.no-host</comment>
        <translation>There is no web server {host}, where the policy is looked for.</translation>
    </message>
    <message>
        <source>The policy is not made of lines with a name, a colon and a value.</source>
        <comment>policy.not-text</comment>
        <translation>The policy is not made of lines with a name, a colon and a value.</translation>
    </message>
    <message>
        <source>The policy does not say “version: STSv1”.</source>
        <comment>policy.bad-version</comment>
        <translation>The policy does not say “version: STSv1”.</translation>
    </message>
    <message>
        <source>The mode of the policy is none of enforce, testing and none.</source>
        <comment>policy.bad-mode</comment>
        <translation>The mode of the policy is none of enforce, testing and none.</translation>
    </message>
    <message>
        <source>The max_age of the policy is missing, or no number of seconds up to a year.</source>
        <comment>policy.bad-max-age</comment>
        <translation>The max_age of the policy is missing, or no number of seconds up to a year.</translation>
    </message>
    <message>
        <source>The policy names no mail server (mx).</source>
        <comment>policy.no-mx</comment>
        <translation>The policy names no mail server (mx).</translation>
    </message>
    <message>
        <source>The policy names a mail server (mx) that is no host name.</source>
        <comment>policy.bad-mx</comment>
        <translation>The policy names a mail server (mx) that is no host name.</translation>
    </message>
    <message>
        <source>The outcome of finished mail is one of these words: delivered, refused, expired, removed.</source>
        <comment>history.bad-outcome</comment>
        <translation>The outcome of finished mail is one of these words: delivered, refused, expired, removed.</translation>
    </message>
    <message>
        <source>Start it (systemctl start restanted), or name its socket.</source>
        <comment>ipc.no-service!</comment>
        <translation>Start it (systemctl start restanted), or name its socket.</translation>
    </message>
    <message>
        <source>Mail from your own networks (local_addrs) is judged by the first foreign client in its Received lines, too: that is what the module is made for. Every filter still looks at it; only greylisting and rate limits do not delay a second time what has already waited here.</source>
        <comment>kit.rspamd.local</comment>
        <translation>Mail from your own networks (local_addrs) is judged by the first foreign client in its Received lines, too: that is what the module is made for. Every filter still looks at it; only greylisting and rate limits do not delay a second time what has already waited here.</translation>
    </message>
    <message numerus="yes">
        <source>It limits this backup: after %n mails (connections: {connections}, time: {seconds:duration}) it said: {text}</source>
        <comment>kit-test.limited#mails</comment>
        <translation>
            <numerusform>It limits this backup: after %n mail (connections: {connections}, time: {seconds:duration}) it said: {text}</numerusform>
            <numerusform>It limits this backup: after %n mails (connections: {connections}, time: {seconds:duration}) it said: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hung up after %n mails (connections: {connections}, time: {seconds:duration}).</source>
        <comment>kit-test.cut#mails</comment>
        <translation>
            <numerusform>It hung up after %n mail (connections: {connections}, time: {seconds:duration}).</numerusform>
            <numerusform>It hung up after %n mails (connections: {connections}, time: {seconds:duration}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %n mails (connections: {connections}, time: {seconds:duration}) and turned none away.</source>
        <comment>kit-test.no-limits#mails</comment>
        <translation>
            <numerusform>It took %n mail (connections: {connections}, time: {seconds:duration}) and turned nothing away.</numerusform>
            <numerusform>It took %n mails (connections: {connections}, time: {seconds:duration}) and turned none away.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Restante was built without metrics: nothing can answer at the address for them.</source>
        <comment>metrics.not-built</comment>
        <translation>This Restante was built without metrics: nothing can answer at the address for them.</translation>
    </message>
    <message>
        <source>Another program reads the mail store just now, so bytes of the address may still be in the write-ahead log of its database. End that program and erase the address again.</source>
        <comment>ctl.not-overwritten</comment>
        <translation>Another program reads the mail store just now, so bytes of the address may still be in the write-ahead log of its database. End that program and erase the address again.</translation>
    </message>
    <message>
        <source>still going on</source>
        <comment>ctl.outage-lasts</comment>
        <translation>still going on</translation>
    </message>
    <message numerus="yes">
        <source>and %n more changes</source>
        <comment>config.change.more#more</comment>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what:sentence}: {after} (new)</source>
        <comment>config.change.added</comment>
        <translation>{what:sentence}: {after} (new)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} (taken out)</source>
        <comment>config.change.removed</comment>
        <translation>{what:sentence}: {before} (taken out)</translation>
    </message>
    <message>
        <source>{what:sentence}: {before} → {after}</source>
        <comment>config.change.changed</comment>
        <translation>{what:sentence}: {before} → {after}</translation>
    </message>
    <message>
        <source>{what:sentence}: on</source>
        <comment>config.change.on</comment>
        <translation>{what:sentence}: on</translation>
    </message>
    <message>
        <source>{what:sentence}: off</source>
        <comment>config.change.off</comment>
        <translation>{what:sentence}: off</translation>
    </message>
    <message>
        <source>{what:sentence}: added</source>
        <comment>config.change.item-added</comment>
        <translation>{what:sentence}: added</translation>
    </message>
    <message>
        <source>{what:sentence}: removed</source>
        <comment>config.change.item-removed</comment>
        <translation>{what:sentence}: removed</translation>
    </message>
    <message>
        <source>Set by {by}</source>
        <comment>config.origin.set</comment>
        <translation>Set by {by}</translation>
    </message>
    <message>
        <source>Restored by {by}</source>
        <comment>config.origin.restored</comment>
        <translation>Restored by {by}</translation>
    </message>
    <message>
        <source>Read from the file for {by}</source>
        <comment>config.origin.found</comment>
        <translation>Read from the file for {by}</translation>
    </message>
    <message>
        <source>Edited in the file, nobody knows by whom</source>
        <comment>config.origin.found-alone</comment>
        <translation>Edited in the file, nobody knows by whom</translation>
    </message>
    <message>
        <source>There is no version {version} of the configuration any more.</source>
        <comment>config.no-such-version</comment>
        <translation>There is no version {version} of the configuration any more.</translation>
    </message>
    <message>
        <source>See those that are kept with: restantectl config versions</source>
        <comment>config.no-such-version!</comment>
        <translation>See those that are kept with: restantectl config versions</translation>
    </message>
    <message>
        <source>It ended {ends:time}.</source>
        <comment>certificate.expired</comment>
        <translation>It ended {ends:time}.</translation>
    </message>
    <message>
        <source>It is not valid before {begins:time}.</source>
        <comment>certificate.not-yet</comment>
        <translation>It is not valid before {begins:time}.</translation>
    </message>
    <message>
        <source>It is not for the name of this server, {hostname}.</source>
        <comment>certificate.other-name</comment>
        <translation>It is not for the name of this server, {hostname}.</translation>
    </message>
    <message>
        <source>It is self-signed: mail is encrypted on its way, but nobody can prove by it that this server is yours. Most senders accept that.</source>
        <comment>certificate.self-signed</comment>
        <translation>It is self-signed: mail is encrypted on its way, but nobody can prove by it that this server is yours. Most senders accept that.</translation>
    </message>
    <message>
        <source>The certificate could not be kept in {file}: {reason}</source>
        <comment>certificate.not-kept</comment>
        <translation>The certificate could not be kept in {file}: {reason}</translation>
    </message>
    <message>
        <source>The earlier configuration is in use again.</source>
        <comment>ctl.config-restored</comment>
        <translation>The earlier configuration is in use again.</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>ctl.config-current</comment>
        <translation>in use</translation>
    </message>
    <message>
        <source>What changed cannot be said: the one before it is not kept.</source>
        <comment>ctl.config-first</comment>
        <translation>What changed cannot be said: the one before it is not kept.</translation>
    </message>
    <message>
        <source>No configuration was kept yet.</source>
        <comment>ctl.no-config-versions</comment>
        <translation>No configuration was kept yet.</translation>
    </message>
    <message>
        <source>Written to {file}: {bytes:size}. Read it before you give it away.</source>
        <comment>ctl.bundle-written</comment>
        <translation>Written to {file}: {bytes:size}. Read it before you give it away.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <comment>config.key.hostname</comment>
        <translation>Name of this server</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen</comment>
        <translation>Where mail is taken</translation>
    </message>
    <message>
        <source>Where mail is taken</source>
        <comment>config.key.listen.address</comment>
        <translation>Where mail is taken</translation>
    </message>
    <message>
        <source>Certificate {item}</source>
        <comment>config.key.certificates</comment>
        <translation>Certificate {item}</translation>
    </message>
    <message>
        <source>File of the certificate {item}</source>
        <comment>config.key.certificates.file</comment>
        <translation>File of the certificate {item}</translation>
    </message>
    <message>
        <source>Key of the certificate {item}</source>
        <comment>config.key.certificates.key</comment>
        <translation>Key of the certificate {item}</translation>
    </message>
    <message>
        <source>Protected domain {item}</source>
        <comment>config.key.domains</comment>
        <translation>Protected domain {item}</translation>
    </message>
    <message>
        <source>Name of the domain {item}</source>
        <comment>config.key.domains.name</comment>
        <translation>Name of the domain {item}</translation>
    </message>
    <message>
        <source>Further names of {item}</source>
        <comment>config.key.domains.aliases</comment>
        <translation>Further names of {item}</translation>
    </message>
    <message>
        <source>Mail servers of {item}</source>
        <comment>config.key.domains.primaries</comment>
        <translation>Mail servers of {item}</translation>
    </message>
    <message>
        <source>When mail for {item} is taken</source>
        <comment>config.key.domains.acceptance</comment>
        <translation>When mail for {item} is taken</translation>
    </message>
    <message>
        <source>Unknown recipients at {item}</source>
        <comment>config.key.domains.unknownRecipients</comment>
        <translation>Unknown recipients at {item}</translation>
    </message>
    <message>
        <source>Upper and lower case in addresses of {item}</source>
        <comment>config.key.domains.caseMatters</comment>
        <translation>Upper and lower case in addresses of {item}</translation>
    </message>
    <message>
        <source>Addresses with a plus sign at {item}</source>
        <comment>config.key.domains.plusAddressing</comment>
        <translation>Addresses with a plus sign at {item}</translation>
    </message>
    <message>
        <source>Encryption towards the mail server of {item}</source>
        <comment>config.key.domains.tls</comment>
        <translation>Encryption towards the mail server of {item}</translation>
    </message>
    <message>
        <source>Name in the certificate of the mail server of {item}</source>
        <comment>config.key.domains.tlsName</comment>
        <translation>Name in the certificate of the mail server of {item}</translation>
    </message>
    <message>
        <source>Encryption from the start towards the mail server of {item}</source>
        <comment>config.key.domains.implicitTls</comment>
        <translation>Encryption from the start towards the mail server of {item}</translation>
    </message>
    <message>
        <source>Trusted keys of the mail server of {item}</source>
        <comment>config.key.domains.tlsPins</comment>
        <translation>Trusted keys of the mail server of {item}</translation>
    </message>
    <message>
        <source>Login at the mail server of {item}</source>
        <comment>config.key.domains.auth</comment>
        <translation>Login at the mail server of {item}</translation>
    </message>
    <message>
        <source>Original sender shown to the mail server of {item} (XCLIENT)</source>
        <comment>config.key.domains.xclient</comment>
        <translation>Original sender shown to the mail server of {item} (XCLIENT)</translation>
    </message>
    <message>
        <source>Own address towards the mail server of {item}</source>
        <comment>config.key.domains.sourceAddress</comment>
        <translation>Own address towards the mail server of {item}</translation>
    </message>
    <message>
        <source>Where senders reach the mail server of {item}</source>
        <comment>config.key.domains.probeAddress</comment>
        <translation>Where senders reach the mail server of {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item}</source>
        <comment>config.key.domains.directory.file</comment>
        <translation>List of addresses of {item}</translation>
    </message>
    <message>
        <source>List of addresses of {item} is complete</source>
        <comment>config.key.domains.directory.fileComplete</comment>
        <translation>List of addresses of {item} is complete</translation>
    </message>
    <message>
        <source>How often the list of {item} is read</source>
        <comment>config.key.domains.directory.refresh</comment>
        <translation>How often the list of {item} is read</translation>
    </message>
    <message>
        <source>Directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.url</comment>
        <translation>Directory server of {item}</translation>
    </message>
    <message>
        <source>Encryption to the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.startTls</comment>
        <translation>Encryption to the directory server of {item}</translation>
    </message>
    <message>
        <source>Search base in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.base</comment>
        <translation>Search base in the directory of {item}</translation>
    </message>
    <message>
        <source>Login at the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.bindDn</comment>
        <translation>Login at the directory server of {item}</translation>
    </message>
    <message>
        <source>Password for the directory server of {item} (its name)</source>
        <comment>config.key.domains.directory.ldap.secret</comment>
        <translation>Password for the directory server of {item} (its name)</translation>
    </message>
    <message>
        <source>Filter for the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.filter</comment>
        <translation>Filter for the directory of {item}</translation>
    </message>
    <message>
        <source>Fields with addresses in the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.attributes</comment>
        <translation>Fields with addresses in the directory of {item}</translation>
    </message>
    <message>
        <source>Directory of {item} is complete</source>
        <comment>config.key.domains.directory.ldap.complete</comment>
        <translation>Directory of {item} is complete</translation>
    </message>
    <message>
        <source>How often the directory of {item} is read</source>
        <comment>config.key.domains.directory.ldap.refresh</comment>
        <translation>How often the directory of {item} is read</translation>
    </message>
    <message>
        <source>Trusted issuers for the directory server of {item}</source>
        <comment>config.key.domains.directory.ldap.caFile</comment>
        <translation>Trusted issuers for the directory server of {item}</translation>
    </message>
    <message>
        <source>Entries at once from the directory of {item}</source>
        <comment>config.key.domains.directory.ldap.pageSize</comment>
        <translation>Entries at once from the directory of {item}</translation>
    </message>
    <message>
        <source>Who is told of delays of mail to {item}</source>
        <comment>config.key.domains.notices.delay</comment>
        <translation>Who is told of delays of mail to {item}</translation>
    </message>
    <message>
        <source>When senders to {item} are told of a delay</source>
        <comment>config.key.domains.notices.schedule</comment>
        <translation>When senders to {item} are told of a delay</translation>
    </message>
    <message>
        <source>Language of notices to senders to {item}</source>
        <comment>config.key.domains.notices.language</comment>
        <translation>Language of notices to senders to {item}</translation>
    </message>
    <message>
        <source>“Delivered after all” for {item}</source>
        <comment>config.key.domains.notices.deliveredAfterAll</comment>
        <translation>“Delivered after all” for {item}</translation>
    </message>
    <message>
        <source>Limits per sending server</source>
        <comment>config.key.smtp.clientLimits</comment>
        <translation>Limits per sending server</translation>
    </message>
    <message>
        <source>Check of senders by SPF</source>
        <comment>config.key.smtp.spf</comment>
        <translation>Check of senders by SPF</translation>
    </message>
    <message>
        <source>Pause before the greeting</source>
        <comment>config.key.smtp.greetingDelay</comment>
        <translation>Pause before the greeting</translation>
    </message>
    <message>
        <source>Largest message</source>
        <comment>config.key.smtp.maxMessageSize</comment>
        <translation>Largest message</translation>
    </message>
    <message>
        <source>Recipients of one message</source>
        <comment>config.key.smtp.maxRecipients</comment>
        <translation>Recipients of one message</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <comment>config.key.smtp.maxConnections</comment>
        <translation>Connections at once</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <comment>config.key.smtp.publicAddresses</comment>
        <translation>Public addresses</translation>
    </message>
    <message>
        <source>Address for mail to postmaster</source>
        <comment>config.key.smtp.postmaster</comment>
        <translation>Address for mail to postmaster</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl</comment>
        <translation>Block list {item}</translation>
    </message>
    <message>
        <source>Block list {item}</source>
        <comment>config.key.smtp.dnsbl.zone</comment>
        <translation>Block list {item}</translation>
    </message>
    <message>
        <source>What the block list {item} does</source>
        <comment>config.key.smtp.dnsbl.mode</comment>
        <translation>What the block list {item} does</translation>
    </message>
    <message>
        <source>Port of other mail servers</source>
        <comment>config.key.smtp.outboundPort</comment>
        <translation>Port of other mail servers</translation>
    </message>
    <message>
        <source>Limit: connections of one server</source>
        <comment>config.key.limits.connections</comment>
        <translation>Limit: connections of one server</translation>
    </message>
    <message>
        <source>Limit: connections in a minute</source>
        <comment>config.key.limits.connectionsPerMinute</comment>
        <translation>Limit: connections in a minute</translation>
    </message>
    <message>
        <source>Limit: messages in a minute</source>
        <comment>config.key.limits.messagesPerMinute</comment>
        <translation>Limit: messages in a minute</translation>
    </message>
    <message>
        <source>Limit: recipients in a minute</source>
        <comment>config.key.limits.recipientsPerMinute</comment>
        <translation>Limit: recipients in a minute</translation>
    </message>
    <message>
        <source>Limit: unknown recipients in a minute</source>
        <comment>config.key.limits.unknownRecipientsPerMinute</comment>
        <translation>Limit: unknown recipients in a minute</translation>
    </message>
    <message>
        <source>Limit: errors in a minute</source>
        <comment>config.key.limits.errorsPerMinute</comment>
        <translation>Limit: errors in a minute</translation>
    </message>
    <message>
        <source>Limit: amount of mail in a minute</source>
        <comment>config.key.limits.bytesPerMinute</comment>
        <translation>Limit: amount of mail in a minute</translation>
    </message>
    <message>
        <source>How long an unknown sender is asked to wait</source>
        <comment>config.key.acceptance.minimumWait</comment>
        <translation>How long an unknown sender is asked to wait</translation>
    </message>
    <message>
        <source>How long a sender may take to come back</source>
        <comment>config.key.acceptance.window</comment>
        <translation>How long a sender may take to come back</translation>
    </message>
    <message>
        <source>How old the proof of a healthy mail server may be</source>
        <comment>config.key.acceptance.evidenceAge</comment>
        <translation>How old the proof of a healthy mail server may be</translation>
    </message>
    <message>
        <source>Looks at a mail server that is away</source>
        <comment>config.key.handover.probeInterval</comment>
        <translation>Looks at a mail server that is away</translation>
    </message>
    <message>
        <source>Looks at a mail server that is there</source>
        <comment>config.key.handover.probeIntervalUp</comment>
        <translation>Looks at a mail server that is there</translation>
    </message>
    <message>
        <source>Connections to one mail server</source>
        <comment>config.key.handover.maxSessions</comment>
        <translation>Connections to one mail server</translation>
    </message>
    <message>
        <source>How slowly the hand-over grows</source>
        <comment>config.key.handover.rampInterval</comment>
        <translation>How slowly the hand-over grows</translation>
    </message>
    <message>
        <source>Wait before the second try</source>
        <comment>config.key.handover.retryFirst</comment>
        <translation>Wait before the second try</translation>
    </message>
    <message>
        <source>Longest wait before another try</source>
        <comment>config.key.handover.retryMax</comment>
        <translation>Longest wait before another try</translation>
    </message>
    <message>
        <source>Careful beginning after an outage</source>
        <comment>config.key.handover.probation</comment>
        <translation>Careful beginning after an outage</translation>
    </message>
    <message>
        <source>How long doubtful refusals are held</source>
        <comment>config.key.handover.probationHold</comment>
        <translation>How long doubtful refusals are held</translation>
    </message>
    <message>
        <source>How long mail is tried</source>
        <comment>config.key.spool.lifetime</comment>
        <translation>How long mail is tried</translation>
    </message>
    <message>
        <source>How long mail is kept at most</source>
        <comment>config.key.spool.lifetimeMax</comment>
        <translation>How long mail is kept at most</translation>
    </message>
    <message>
        <source>Disk space that is left free</source>
        <comment>config.key.spool.minFree</comment>
        <translation>Disk space that is left free</translation>
    </message>
    <message>
        <source>Which senders are told of a delay</source>
        <comment>config.key.notices.delay</comment>
        <translation>Which senders are told of a delay</translation>
    </message>
    <message>
        <source>When senders are told of a delay</source>
        <comment>config.key.notices.schedule</comment>
        <translation>When senders are told of a delay</translation>
    </message>
    <message>
        <source>Language of notices to senders</source>
        <comment>config.key.notices.language</comment>
        <translation>Language of notices to senders</translation>
    </message>
    <message>
        <source>“Delivered after all”</source>
        <comment>config.key.notices.deliveredAfterAll</comment>
        <translation>“Delivered after all”</translation>
    </message>
    <message>
        <source>Notices in an hour</source>
        <comment>config.key.notices.perHour</comment>
        <translation>Notices in an hour</translation>
    </message>
    <message>
        <source>Sender of notices</source>
        <comment>config.key.notices.from</comment>
        <translation>Sender of notices</translation>
    </message>
    <message>
        <source>Smarthost</source>
        <comment>config.key.notices.smarthost</comment>
        <translation>Smarthost</translation>
    </message>
    <message>
        <source>Smarthost</source>
        <comment>config.key.notices.smarthost.host</comment>
        <translation>Smarthost</translation>
    </message>
    <message>
        <source>Encryption towards the smarthost</source>
        <comment>config.key.notices.smarthost.tls</comment>
        <translation>Encryption towards the smarthost</translation>
    </message>
    <message>
        <source>Name in the certificate of the smarthost</source>
        <comment>config.key.notices.smarthost.tlsName</comment>
        <translation>Name in the certificate of the smarthost</translation>
    </message>
    <message>
        <source>Encryption from the start towards the smarthost</source>
        <comment>config.key.notices.smarthost.implicitTls</comment>
        <translation>Encryption from the start towards the smarthost</translation>
    </message>
    <message>
        <source>Login at the smarthost (its name)</source>
        <comment>config.key.notices.smarthost.auth</comment>
        <translation>Login at the smarthost (its name)</translation>
    </message>
    <message>
        <source>Mail addresses for alerts</source>
        <comment>config.key.alerts.email</comment>
        <translation>Mail addresses for alerts</translation>
    </message>
    <message>
        <source>Web address for alerts</source>
        <comment>config.key.alerts.webhook.url</comment>
        <translation>Web address for alerts</translation>
    </message>
    <message>
        <source>Form of alerts to the web address</source>
        <comment>config.key.alerts.webhook.format</comment>
        <translation>Form of alerts to the web address</translation>
    </message>
    <message>
        <source>Token for the web address (its name)</source>
        <comment>config.key.alerts.webhook.secret</comment>
        <translation>Token for the web address (its name)</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <comment>config.key.alerts.quietHours.from</comment>
        <translation>Beginning of the quiet hours</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <comment>config.key.alerts.quietHours.to</comment>
        <translation>End of the quiet hours</translation>
    </message>
    <message>
        <source>Problems in the quiet hours</source>
        <comment>config.key.alerts.quietHours.problems</comment>
        <translation>Problems in the quiet hours</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <comment>config.key.alerts.language</comment>
        <translation>Language of alerts</translation>
    </message>
    <message>
        <source>Alert when a mail server is away for</source>
        <comment>config.key.alerts.primaryDownAfter</comment>
        <translation>Alert when a mail server is away for</translation>
    </message>
    <message>
        <source>Alert when mail waits for</source>
        <comment>config.key.alerts.oldestMail</comment>
        <translation>Alert when mail waits for</translation>
    </message>
    <message>
        <source>How long a cause must be away before its end is told</source>
        <comment>config.key.alerts.overAfter</comment>
        <translation>How long a cause must be away before its end is told</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>config.key.alerts.reminders</comment>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Alerts in an hour</source>
        <comment>config.key.alerts.perHour</comment>
        <translation>Alerts in an hour</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <comment>config.key.history.keep</comment>
        <translation>How long the history is kept</translation>
    </message>
    <message>
        <source>How long records of conversations are kept</source>
        <comment>config.key.history.transcripts</comment>
        <translation>How long records of conversations are kept</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <comment>config.key.dns.servers</comment>
        <translation>DNS servers</translation>
    </message>
    <message>
        <source>Trust anchor of DNSSEC</source>
        <comment>config.key.dns.trustAnchor</comment>
        <translation>Trust anchor of DNSSEC</translation>
    </message>
    <message>
        <source>Port of authoritative DNS servers</source>
        <comment>config.key.dns.authoritativePort</comment>
        <translation>Port of authoritative DNS servers</translation>
    </message>
    <message>
        <source>How often domains are checked</source>
        <comment>config.key.doctor.interval</comment>
        <translation>How often domains are checked</translation>
    </message>
    <message>
        <source>Port of mail servers in checks</source>
        <comment>config.key.doctor.smtpPort</comment>
        <translation>Port of mail servers in checks</translation>
    </message>
    <message>
        <source>Port of web servers in checks</source>
        <comment>config.key.doctor.httpsPort</comment>
        <translation>Port of web servers in checks</translation>
    </message>
    <message>
        <source>Addresses judged as public</source>
        <comment>config.key.doctor.treatAsPublic</comment>
        <translation>Addresses judged as public</translation>
    </message>
    <message>
        <source>Trusted issuers in checks</source>
        <comment>config.key.doctor.caFile</comment>
        <translation>Trusted issuers in checks</translation>
    </message>
    <message>
        <source>Block lists that are checked for us</source>
        <comment>config.key.doctor.blocklists</comment>
        <translation>Block lists that are checked for us</translation>
    </message>
    <message>
        <source>Domains that show whether port 25 leads out</source>
        <comment>config.key.doctor.worldDomains</comment>
        <translation>Domains that show whether port 25 leads out</translation>
    </message>
    <message>
        <source>Socket for control</source>
        <comment>config.key.control.socket</comment>
        <translation>Socket for control</translation>
    </message>
    <message>
        <source>Who may look</source>
        <comment>config.key.control.viewers</comment>
        <translation>Who may look</translation>
    </message>
    <message>
        <source>Who may operate</source>
        <comment>config.key.control.operators</comment>
        <translation>Who may operate</translation>
    </message>
    <message>
        <source>Who may administer</source>
        <comment>config.key.control.administrators</comment>
        <translation>Who may administer</translation>
    </message>
    <message>
        <source>Address for measurements</source>
        <comment>config.key.metrics.listen</comment>
        <translation>Address for measurements</translation>
    </message>
    <message>
        <source>A test message is under way already.</source>
        <comment>proof.running</comment>
        <translation>A test message is under way already.</translation>
    </message>
    <message>
        <source>Wait until it has arrived, or stop it.</source>
        <comment>proof.running!</comment>
        <translation>Wait until it has arrived, or stop it.</translation>
    </message>
    <message>
        <source>Leaving your mail server alone</source>
        <comment>proof.outage</comment>
        <translation>Leaving your mail server alone</translation>
    </message>
    <message>
        <source>Accepted by this backup</source>
        <comment>proof.accept</comment>
        <translation>Accepted by this backup</translation>
    </message>
    <message>
        <source>Stored safely</source>
        <comment>proof.store</comment>
        <translation>Stored safely</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <comment>proof.wait</comment>
        <translation>Waiting here</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>proof.handover</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Accepted by your mail server</source>
        <comment>proof.primary</comment>
        <translation>Accepted by your mail server</translation>
    </message>
    <message>
        <source>Nothing is handed over to {host} for some seconds, as if it did not answer.</source>
        <comment>proof.outage-began</comment>
        <translation>Nothing is handed over to {host} for some seconds, as if it did not answer.</translation>
    </message>
    <message>
        <source>There is nothing to simulate, mail is waiting anyway: {reason:sentence}</source>
        <comment>proof.outage-real</comment>
        <translation>There is nothing to simulate, mail is waiting anyway: {reason:sentence}</translation>
    </message>
    <message>
        <source>The message for {recipient} was taken: {text}</source>
        <comment>proof.accepted</comment>
        <translation>The message for {recipient} was taken: {text}</translation>
    </message>
    <message>
        <source>On the disk since {at:time}, as {id}.</source>
        <comment>proof.stored</comment>
        <translation>On the disk since {at:time}, as {id}.</translation>
    </message>
    <message>
        <source>It was kept here for {seconds:duration}, as in an outage.</source>
        <comment>proof.waited</comment>
        <translation>It was kept here for {seconds:duration}, as in an outage.</translation>
    </message>
    <message>
        <source>Somebody ended the simulated outage, or took the message in hand in the queue.</source>
        <comment>proof.wait-interrupted</comment>
        <translation>Somebody ended the simulated outage, or took the message in hand in the queue.</translation>
    </message>
    <message>
        <source>Offered to {host} at {at:time}.</source>
        <comment>proof.handed-over</comment>
        <translation>Offered to {host} at {at:time}.</translation>
    </message>
    <message>
        <source>{host} took it: {text}</source>
        <comment>proof.taken</comment>
        <translation>{host} took it: {text}</translation>
    </message>
    <message>
        <source>{host} does not take it just now: {text}</source>
        <comment>proof.put-off</comment>
        <translation>{host} does not take it just now: {text}</translation>
    </message>
    <message>
        <source>{host} refused it: {text}</source>
        <comment>proof.refused</comment>
        <translation>{host} refused it: {text}</translation>
    </message>
    <message>
        <source>Does this address exist there? Try it with another one, such as your own.</source>
        <comment>proof.refused!</comment>
        <translation>Does this address exist there? Try it with another one, such as your own.</translation>
    </message>
    <message>
        <source>Look at it in the queue.</source>
        <comment>proof.refused-held!</comment>
        <translation>Look at it in the queue.</translation>
    </message>
    <message>
        <source>It is held in the queue.</source>
        <comment>proof.held</comment>
        <translation>It is held in the queue.</translation>
    </message>
    <message>
        <source>It was not handed over yet; other mail may be before it.</source>
        <comment>proof.not-yet</comment>
        <translation>It was not handed over yet; other mail may be before it.</translation>
    </message>
    <message>
        <source>Somebody removed it from the queue.</source>
        <comment>proof.removed</comment>
        <translation>Somebody removed it from the queue.</translation>
    </message>
    <message>
        <source>It was given up as too old.</source>
        <comment>proof.expired</comment>
        <translation>It was given up as too old.</translation>
    </message>
    <message>
        <source>It is not in the queue, and not in the history.</source>
        <comment>proof.not-found</comment>
        <translation>It is not in the queue, and not in the history.</translation>
    </message>
    <message>
        <source>This step did not end in time.</source>
        <comment>proof.timed-out</comment>
        <translation>This step did not end in time.</translation>
    </message>
    <message>
        <source>This backup takes no mail: none of its addresses and ports (listen) is open.</source>
        <comment>proof.no-door</comment>
        <translation>This backup takes no mail: none of its addresses and ports (listen) is open.</translation>
    </message>
    <message>
        <source>Enter a free address and port for listen, or end the other program that uses it.</source>
        <comment>proof.no-door!</comment>
        <translation>Enter a free address and port for listen, or end the other program that uses it.</translation>
    </message>
    <message>
        <source>The connection to this backup&apos;s own port failed: {text}</source>
        <comment>proof.no-contact</comment>
        <translation>The connection to this backup&apos;s own port failed: {text}</translation>
    </message>
    <message>
        <source>This backup did not take it: {text}</source>
        <comment>proof.not-taken</comment>
        <translation>This backup did not take it: {text}</translation>
    </message>
    <message>
        <source>Another mail server answers at the port of this backup: {text}</source>
        <comment>proof.other-server</comment>
        <translation>Another mail server answers at the port of this backup: {text}</translation>
    </message>
    <message>
        <source>Find out which other mail server runs on this computer, and end it.</source>
        <comment>proof.other-server!</comment>
        <translation>Find out which other mail server runs on this computer, and end it.</translation>
    </message>
    <message>
        <source>Proved: the message went all the way and is in the mailbox of {recipient} now. Its subject is “{subject}”.</source>
        <comment>proof.proved</comment>
        <translation>Proved: the message went all the way and is in the mailbox of {recipient} now. Its subject is “{subject}”.</translation>
    </message>
    <message>
        <source>The message is kept safely and will be delivered to {recipient} by itself as soon as possible. Why it waits: {reason:sentence}</source>
        <comment>proof.waits</comment>
        <translation>The message is kept safely and will be delivered to {recipient} by itself as soon as possible. Why it waits: {reason:sentence}</translation>
    </message>
    <message>
        <source>Not proved. It failed at: {step:sentence}.</source>
        <comment>proof.failed</comment>
        <translation>Not proved. It failed at: {step:sentence}.</translation>
    </message>
    <message>
        <source>Stopped. If the message was already on its way, it is delivered all the same.</source>
        <comment>proof.cancelled</comment>
        <translation>Stopped. If the message was already on its way, it is delivered all the same.</translation>
    </message>
    <message>
        <source>Stopped. The message {id} is kept safely and is delivered all the same.</source>
        <comment>proof.stopped</comment>
        <translation>Stopped. The message {id} is kept safely and is delivered all the same.</translation>
    </message>
    <message>
        <source>Test message of your backup mail server, {at:time}</source>
        <comment>proof.mail-subject</comment>
        <translation>Test message of your backup mail server, {at:time}</translation>
    </message>
    <message>
        <source>This is a test message. You need not do anything.

The backup mail server {hostname} sent it to itself, as any mail server would send it, stored it, and handed it over to the mail server of {domain}. That you can read it proves that the whole way works.

The test was started by {actor}.</source>
        <comment>proof.mail</comment>
        <translation>This is a test message. You need not do anything.

The backup mail server {hostname} sent it to itself, as any mail server would send it, stored it, and handed it over to the mail server of {domain}. That you can read it proves that the whole way works.

The test was started by {actor}.</translation>
    </message>
    <message>
        <source>{host} refused it: {text}. It is kept here for your decision.</source>
        <comment>proof.refused-held</comment>
        <translation>{host} refused it: {text}. It is kept here for your decision.</translation>
    </message>
    <message>
        <source>Commands: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for TIME, or --all and a filter instead of ids; job cancel JOB; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for TIME], open [SERVER|DOMAIN], test DOMAIN [SERVER], kit SERVER [DOMAIN], check-kit DOMAIN [ADDRESS] [--sender DOMAIN]; prove [DOMAIN] [--to ADDRESS] [--outage]; held, held release GROUP, held return GROUP, held export GROUP FILE; queue export ID FILE, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NAME, remove NAME; directory list [DOMAIN], import DOMAIN FILE [--name NAME] [--complete] [--dry-run] [--allow-empty], remove DOMAIN NAME, addresses DOMAIN, probe ADDRESS; explain CLIENT SENDER RECIPIENT; spf CLIENT HELO SENDER [--standalone]; notice outages, list [SENDER], postpone DOMAIN [--for TIME], mute DOMAIN, unmute DOMAIN, preview KIND [FILE], send KIND ADDRESS, template show KIND, template set KIND FILE, template reset KIND [--language LANGUAGE] [--domain DOMAIN]; history [ADDRESS], history forget ADDRESS, history availability [SERVER], history outages [SERVER], all but forget with [--since TIME] [--until TIME]; warnings list, acknowledge CAUSE, snooze CAUSE --for TIME; alerts list, test WAY, confirm WAY CODE; check [DOMAIN] [--standalone]; config show [KEY], set KEY VALUE, set FILE, reload, validate [FILE], versions [VERSION], restore VERSION, export FILE, import FILE [--dry-run] [--yes]; bundle FILE [--whole]; stats [--prometheus]. More in restantectl(1).</source>
        <comment>ctl.usage!</comment>
        <translation>Commands: status; queue list, causes, show ID, retry ID, hold ID, release ID, remove ID [--notice], undo ID, return ID, extend ID --for TIME, or --all and a filter instead of ids; job cancel JOB; flush [DOMAIN]; primary hold [SERVER|DOMAIN] [--for TIME], open [SERVER|DOMAIN], test DOMAIN [SERVER], kit SERVER [DOMAIN], check-kit DOMAIN [ADDRESS] [--sender DOMAIN]; prove [DOMAIN] [--to ADDRESS] [--outage]; held, held release GROUP, held return GROUP, held export GROUP FILE; queue export ID FILE, export FOLDER [--finish | --take-back], export --list, import FOLDER; secret list, set NAME, remove NAME; directory list [DOMAIN], import DOMAIN FILE [--name NAME] [--complete] [--dry-run] [--allow-empty], remove DOMAIN NAME, addresses DOMAIN, probe ADDRESS; explain CLIENT SENDER RECIPIENT; spf CLIENT HELO SENDER [--standalone]; notice outages, list [SENDER], postpone DOMAIN [--for TIME], mute DOMAIN, unmute DOMAIN, preview KIND [FILE], send KIND ADDRESS, template show KIND, template set KIND FILE, template reset KIND [--language LANGUAGE] [--domain DOMAIN]; history [ADDRESS], history forget ADDRESS, history availability [SERVER], history outages [SERVER], all but forget with [--since TIME] [--until TIME]; warnings list, acknowledge CAUSE, snooze CAUSE --for TIME; alerts list, test WAY, confirm WAY CODE; check [DOMAIN] [--standalone]; config show [KEY], set KEY VALUE, set FILE, reload, validate [FILE], versions [VERSION], restore VERSION, export FILE, import FILE [--dry-run] [--yes]; bundle FILE [--whole]; stats [--prometheus]. More in restantectl(1).</translation>
    </message>
    <message>
        <source>Address on the Internet</source>
        <comment>machine.address</comment>
        <translation>Address on the Internet</translation>
    </message>
    <message>
        <source>Name in the DNS</source>
        <comment>machine.name</comment>
        <translation>Name in the DNS</translation>
    </message>
    <message>
        <source>Port for mail</source>
        <comment>machine.port</comment>
        <translation>Port for mail</translation>
    </message>
    <message>
        <source>Name of the address (PTR)</source>
        <comment>machine.pointer</comment>
        <translation>Name of the address (PTR)</translation>
    </message>
    <message>
        <source>Way out</source>
        <comment>machine.outbound</comment>
        <translation>Way out</translation>
    </message>
    <message>
        <source>Way in</source>
        <comment>machine.inbound</comment>
        <translation>Way in</translation>
    </message>
    <message>
        <source>{address}. This machine has it itself.</source>
        <comment>machine.address-own</comment>
        <translation>{address}. This machine has it itself.</translation>
    </message>
    <message>
        <source>{address}, on the router. In your own network this machine is {local}.</source>
        <comment>machine.address-behind-router</comment>
        <translation>{address}, on the router. In your own network this machine is {local}.</translation>
    </message>
    <message>
        <source>Probably {address}, because the name leads there.</source>
        <comment>machine.address-by-name</comment>
        <translation>Probably {address}, because the name leads there.</translation>
    </message>
    <message>
        <source>It could not be found from here.</source>
        <comment>machine.address-not-found</comment>
        <translation>It could not be found from here.</translation>
    </message>
    <message>
        <source>Your router or your provider shows it. It can be entered below.</source>
        <comment>machine.address-not-found!</comment>
        <translation>Your router or your provider shows it. It can be entered below.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}.</source>
        <comment>machine.name-leads</comment>
        <translation>{host} leads to {addresses}.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet.</source>
        <comment>machine.name-not-there</comment>
        <translation>{host} is not in the DNS yet.</translation>
    </message>
    <message>
        <source>Have an address record (A) added for it where your domain is kept.</source>
        <comment>machine.name-not-there!</comment>
        <translation>Have an address record (A) added for it where your domain is kept.</translation>
    </message>
    <message>
        <source>{host} is not in the DNS yet. Record to have: {record}</source>
        <comment>machine.name-needs-record</comment>
        <translation>{host} is not in the DNS yet. Record to have: {record}</translation>
    </message>
    <message>
        <source>Have it added where your domain is kept, usually on your provider&apos;s web pages.</source>
        <comment>machine.name-needs-record!</comment>
        <translation>Have it added where your domain is kept, usually on your provider&apos;s web pages.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, which nobody outside of your network can reach.</source>
        <comment>machine.name-private</comment>
        <translation>{host} leads to {addresses}, which nobody outside of your network can reach.</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, but the world sees this machine at {address}.</source>
        <comment>machine.name-elsewhere</comment>
        <translation>{host} leads to {addresses}, but the world sees this machine at {address}.</translation>
    </message>
    <message>
        <source>The DNS could not be asked about {host}.</source>
        <comment>machine.name-unchecked</comment>
        <translation>The DNS could not be asked about {host}.</translation>
    </message>
    <message>
        <source>Restante takes mail at {listen}.</source>
        <comment>machine.port-ours</comment>
        <translation>Restante takes mail at {listen}.</translation>
    </message>
    <message>
        <source>Port {port:id} is free for Restante.</source>
        <comment>machine.port-free</comment>
        <translation>Port {port:id} is free for Restante.</translation>
    </message>
    <message>
        <source>Another program of this machine has port {port:id} already.</source>
        <comment>machine.port-taken</comment>
        <translation>Another program of this machine has port {port:id} already.</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken!</comment>
        <translation>Switch that program off, or move it to another port.</translation>
    </message>
    <message>
        <source>Another mail program of this machine has port {port:id} already. It greets with: {text}</source>
        <comment>machine.port-taken-by</comment>
        <translation>Another mail program of this machine has port {port:id} already. It greets with: {text}</translation>
    </message>
    <message>
        <source>Switch that program off, or move it to another port.</source>
        <comment>machine.port-taken-by!</comment>
        <translation>Switch that program off, or move it to another port.</translation>
    </message>
    <message>
        <source>The service may not use port {port:id}.</source>
        <comment>machine.port-not-allowed</comment>
        <translation>The service may not use port {port:id}.</translation>
    </message>
    <message>
        <source>{address} is no address of this machine.</source>
        <comment>machine.port-not-here</comment>
        <translation>{address} is no address of this machine.</translation>
    </message>
    <message>
        <source>{listen} cannot be opened.</source>
        <comment>machine.port-cannot-listen</comment>
        <translation>{listen} cannot be opened.</translation>
    </message>
    <message>
        <source>The port could not be checked.</source>
        <comment>machine.port-unchecked</comment>
        <translation>The port could not be checked.</translation>
    </message>
    <message>
        <source>{address} is called {name}.</source>
        <comment>machine.pointer-good</comment>
        <translation>{address} is called {name}.</translation>
    </message>
    <message>
        <source>{address} is called {name}, not {host}.</source>
        <comment>machine.pointer-other</comment>
        <translation>{address} is called {name}, not {host}.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-other!</comment>
        <translation>Ask the provider of your line for this record: {record}</translation>
    </message>
    <message>
        <source>{address} has no name; some servers refuse mail from such an address.</source>
        <comment>machine.pointer-missing</comment>
        <translation>{address} has no name; some servers refuse mail from such an address.</translation>
    </message>
    <message>
        <source>Ask the provider of your line for this record: {record}</source>
        <comment>machine.pointer-missing!</comment>
        <translation>Ask the provider of your line for this record: {record}</translation>
    </message>
    <message>
        <source>The DNS could not be asked for the name of {address}.</source>
        <comment>machine.pointer-unchecked</comment>
        <translation>The DNS could not be asked for the name of {address}.</translation>
    </message>
    <message>
        <source>It can be looked up once the address is known.</source>
        <comment>machine.pointer-no-address</comment>
        <translation>It can be looked up once the address is known.</translation>
    </message>
    <message>
        <source>Mail servers on the Internet can be reached from here.</source>
        <comment>machine.outbound-open</comment>
        <translation>Mail servers on the Internet can be reached from here.</translation>
    </message>
    <message>
        <source>Port {port:id} leads nowhere; what Restante sends leaves by the smarthost.</source>
        <comment>machine.outbound-by-smarthost</comment>
        <translation>Port {port:id} leads nowhere; what Restante sends leaves by the smarthost.</translation>
    </message>
    <message>
        <source>No mail server on the Internet can be reached at port {port:id}: notices to senders and alerts cannot leave.</source>
        <comment>machine.outbound-blocked</comment>
        <translation>No mail server on the Internet can be reached at port {port:id}: notices to senders and alerts cannot leave.</translation>
    </message>
    <message>
        <source>Many providers block this port. Enter a server that passes mail on (smarthost) below.</source>
        <comment>machine.outbound-blocked!</comment>
        <translation>Many providers block this port. Enter a server that passes mail on (smarthost) below.</translation>
    </message>
    <message>
        <source>It could not be checked, because the DNS does not answer.</source>
        <comment>machine.outbound-unchecked</comment>
        <translation>It could not be checked, because the DNS does not answer.</translation>
    </message>
    <message>
        <source>From the inside nobody can prove it. Restante watches, and says when the first one from outside has come.</source>
        <comment>machine.inbound-not-yet</comment>
        <translation>From the inside nobody can prove it. Restante watches, and says when the first one from outside has come.</translation>
    </message>
    <message>
        <source>Nobody has come from outside since {since:time}. From the inside nobody can prove the way in.</source>
        <comment>machine.inbound-not-seen</comment>
        <translation>Nobody has come from outside since {since:time}. From the inside nobody can prove the way in.</translation>
    </message>
    <message>
        <source>Other servers reach this machine: first on {first:time}, last on {last:time}.</source>
        <comment>machine.inbound-seen</comment>
        <translation>Other servers reach this machine: first on {first:time}, last on {last:time}.</translation>
    </message>
    <message>
        <source>All who come seem to be {address}: your router hides who they are.</source>
        <comment>machine.inbound-hidden</comment>
        <translation>All who come seem to be {address}: your router hides who they are.</translation>
    </message>
    <message>
        <source>Set up the forwarding in the router so that it keeps the sender&apos;s address (no “masquerading” for port 25). Until then spammers cannot be told from others.</source>
        <comment>machine.inbound-hidden!</comment>
        <translation>Set up the forwarding in the router so that it keeps the sender&apos;s address (no “masquerading” for port 25). Until then spammers cannot be told from others.</translation>
    </message>
    <message>
        <source>“{value}” is not an address with a port, such as *:25.</source>
        <comment>machine.bad-listen</comment>
        <translation>“{value}” is not an address with a port, such as *:25.</translation>
    </message>
    <message>
        <source>“{value}” is not the full path of a file.</source>
        <comment>certificate.not-absolute</comment>
        <translation>“{value}” is not the full path of a file.</translation>
    </message>
    <message>
        <source>Finding the address</source>
        <comment>smarthost-test.resolve</comment>
        <translation>Finding the address</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>smarthost-test.connect</comment>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>smarthost-test.encrypt</comment>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Logging in</source>
        <comment>smarthost-test.login</comment>
        <translation>Logging in</translation>
    </message>
    <message>
        <source>Sending the test mail</source>
        <comment>smarthost-test.send</comment>
        <translation>Sending the test mail</translation>
    </message>
    <message>
        <source>Encrypted ({version}); the certificate is valid.</source>
        <comment>smarthost-test.encrypted</comment>
        <translation>Encrypted ({version}); the certificate is valid.</translation>
    </message>
    <message>
        <source>Encrypted ({version}), but the certificate is not one that everybody trusts.</source>
        <comment>smarthost-test.encrypted-not-verified</comment>
        <translation>Encrypted ({version}), but the certificate is not one that everybody trusts.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <comment>smarthost-test.in-clear</comment>
        <translation>The connection is not encrypted.</translation>
    </message>
    <message>
        <source>It knows the name and the password.</source>
        <comment>smarthost-test.logged-in</comment>
        <translation>It knows the name and the password.</translation>
    </message>
    <message>
        <source>No login is needed, or none was given.</source>
        <comment>smarthost-test.no-login</comment>
        <translation>No login is needed, or none was given.</translation>
    </message>
    <message>
        <source>It took the mail to {address}. Please look whether it has arrived.</source>
        <comment>smarthost-test.sent</comment>
        <translation>It took the mail to {address}. Please look whether it has arrived.</translation>
    </message>
    <message>
        <source>It does not take the mail: {code} {text}</source>
        <comment>smarthost-test.refused</comment>
        <translation>It does not take the mail: {code} {text}</translation>
    </message>
    <message>
        <source>Test of the way out</source>
        <comment>smarthost-test.mail-subject</comment>
        <translation>Test of the way out</translation>
    </message>
    <message>
        <source>This is a test mail. The backup mail server {hostname} sent it by {host}. Since you can read it, notices and alerts can leave this way.</source>
        <comment>smarthost-test.mail</comment>
        <translation>This is a test mail. The backup mail server {hostname} sent it by {host}. Since you can read it, notices and alerts can leave this way.</translation>
    </message>
    <message>
        <source>“{value}” is not a host with a port.</source>
        <comment>smarthost.bad-host</comment>
        <translation>“{value}” is not a host with a port.</translation>
    </message>
    <message>
        <source>The password that is kept is for another server. Please enter it again for {host}.</source>
        <comment>smarthost.secret-elsewhere</comment>
        <translation>The password that is kept is for another server. Please enter it again for {host}.</translation>
    </message>
    <message>
        <source>This computer is set to go to sleep: {why:sentence}. While it sleeps it takes no mail.</source>
        <comment>NET-320</comment>
        <translation>This computer is set to go to sleep: {why:sentence}. While it sleeps it takes no mail.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer; for all programs at once: “systemctl mask sleep.target suspend.target”.</source>
        <comment>NET-320!</comment>
        <translation>Switch sleep off in the energy settings of this computer; for all programs at once: “systemctl mask sleep.target suspend.target”.</translation>
    </message>
    <message>
        <source>when nobody uses it (IdleAction in logind.conf)</source>
        <comment>machine.sleeps-by-idle</comment>
        <translation>when nobody uses it (IdleAction in logind.conf)</translation>
    </message>
    <message>
        <source>when its lid is closed (HandleLidSwitch in logind.conf)</source>
        <comment>machine.sleeps-by-lid</comment>
        <translation>when its lid is closed (HandleLidSwitch in logind.conf)</translation>
    </message>
    <message>
        <source>This computer slept for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</source>
        <comment>NET-321</comment>
        <translation>This computer slept for {seconds:duration} until {at:time}. While it sleeps it takes no mail.</translation>
    </message>
    <message>
        <source>Switch sleep off in the energy settings of this computer.</source>
        <comment>NET-321!</comment>
        <translation>Switch sleep off in the energy settings of this computer.</translation>
    </message>
    <message numerus="yes">
        <source>Restante stopped unexpectedly %n times within a day, the last time at {at:time}. It started again by itself; no mail is lost.</source>
        <comment>NET-322#crashes</comment>
        <translation>
            <numerusform>Restante stopped unexpectedly %n time within a day, the last time at {at:time}. It started again by itself; no mail is lost.</numerusform>
            <numerusform>Restante stopped unexpectedly %n times within a day, the last time at {at:time}. It started again by itself; no mail is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into the system&apos;s log for the time before. If the memory or the disk of this computer is not to blame, send a support bundle to those who help you.</source>
        <comment>NET-322!</comment>
        <translation>Look into the system&apos;s log for the time before. If the memory or the disk of this computer is not to blame, send a support bundle to those who help you.</translation>
    </message>
    <message>
        <source>This backup was not running for {seconds:duration} until {at:time}: {why:sentence}.</source>
        <comment>NET-323</comment>
        <translation>This backup was not running for {seconds:duration} until {at:time}: {why:sentence}.</translation>
    </message>
    <message>
        <source>Senders try again by themselves. Let updates and restarts of this computer come at another time than those of your mail server.</source>
        <comment>NET-323!</comment>
        <translation>Senders try again by themselves. Let updates and restarts of this computer come at another time than those of your mail server.</translation>
    </message>
    <message>
        <source>it had been stopped, as for an update</source>
        <comment>relay.end-stopped</comment>
        <translation>it had been stopped, as for an update</translation>
    </message>
    <message>
        <source>the computer was restarted or switched off</source>
        <comment>relay.end-machine</comment>
        <translation>the computer was restarted or switched off</translation>
    </message>
    <message>
        <source>it stopped unexpectedly</source>
        <comment>relay.end-unexpected</comment>
        <translation>it stopped unexpectedly</translation>
    </message>
    <message>
        <source>No mail can be taken at {listener}: another program, {program}, has this port.</source>
        <comment>NET-324</comment>
        <translation>No mail can be taken at {listener}: another program, {program}, has this port.</translation>
    </message>
    <message>
        <source>End that program, or choose another address and port in the settings.</source>
        <comment>NET-324!</comment>
        <translation>End that program, or choose another address and port in the settings.</translation>
    </message>
    <message>
        <source>It was moved: another computer has taken it over.</source>
        <comment>rule.moved</comment>
        <translation>It was moved: another computer has taken it over.</translation>
    </message>
    <message>
        <source>Held because it was exported for another computer, which may have taken it over by now.</source>
        <comment>move.held</comment>
        <translation>Held because it was exported for another computer, which may have taken it over by now.</translation>
    </message>
    <message>
        <source>Bring the export&apos;s folder back and run “restantectl queue export --finish FOLDER”, or give the move up by “--take-back”.</source>
        <comment>move.held!</comment>
        <translation>Bring the export&apos;s folder back and run “restantectl queue export --finish FOLDER”, or give the move up by “--take-back”.</translation>
    </message>
    <message>
        <source>“{export}” is no name of an export.</source>
        <comment>move.bad-export</comment>
        <translation>“{export}” is no name of an export.</translation>
    </message>
    <message>
        <source>This message is not held for an export.</source>
        <comment>move.not-out</comment>
        <translation>This message is not held for an export.</translation>
    </message>
    <message>
        <source>This mail was exported from this very computer.</source>
        <comment>move.own</comment>
        <translation>This mail was exported from this very computer.</translation>
    </message>
    <message>
        <source>Take it to the other computer; to hand it over from here again: “restantectl queue export --take-back FOLDER”.</source>
        <comment>move.own!</comment>
        <translation>Take it to the other computer; to hand it over from here again: “restantectl queue export --take-back FOLDER”.</translation>
    </message>
    <message>
        <source>It is for {domain}, which is not protected here.</source>
        <comment>move.other-domain</comment>
        <translation>It is for {domain}, which is not protected here.</translation>
    </message>
    <message>
        <source>Add the domain, or import the configuration of the other computer first; then run the import again.</source>
        <comment>move.other-domain!</comment>
        <translation>Add the domain, or import the configuration of the other computer first; then run the import again.</translation>
    </message>
    <message>
        <source>What is in it cannot be a message that Restante exported.</source>
        <comment>move.damaged</comment>
        <translation>What is in it cannot be a message that Restante exported.</translation>
    </message>
    <message>
        <source>This message was taken over before.</source>
        <comment>move.known</comment>
        <translation>This message was taken over before.</translation>
    </message>
    <message>
        <source>The transfer was interrupted for too long.</source>
        <comment>move.no-such-upload</comment>
        <translation>The transfer was interrupted for too long.</translation>
    </message>
    <message>
        <source>Run the import again: what was taken over is not taken twice.</source>
        <comment>move.no-such-upload!</comment>
        <translation>Run the import again: what was taken over is not taken twice.</translation>
    </message>
    <message>
        <source>Too many imports at the same time.</source>
        <comment>move.too-many-uploads</comment>
        <translation>Too many imports at the same time.</translation>
    </message>
    <message>
        <source>{file} is damaged or not written to its end. Nothing of it was taken over.</source>
        <comment>move.file-damaged</comment>
        <translation>{file} is damaged or not written to its end. Nothing of it was taken over.</translation>
    </message>
    <message>
        <source>Copy the folder again from where it was made; the old computer still holds the message.</source>
        <comment>move.file-damaged!</comment>
        <translation>Copy the folder again from where it was made; the old computer still holds the message.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>move.file-newer</comment>
        <translation>{file} was made by a newer version of Restante.</translation>
    </message>
    <message>
        <source>Install that version here.</source>
        <comment>move.file-newer!</comment>
        <translation>Install that version here.</translation>
    </message>
    <message>
        <source>There is no export in {folder}.</source>
        <comment>move.no-export</comment>
        <translation>There is no export in {folder}.</translation>
    </message>
    <message>
        <source>The export in this folder was made by another computer ({host}).</source>
        <comment>move.other-box</comment>
        <translation>The export in this folder was made by another computer ({host}).</translation>
    </message>
    <message>
        <source>The move was given up: this mail is handed over by the computer that exported it.</source>
        <comment>move.taken-back</comment>
        <translation>The move was given up: this mail is handed over by the computer that exported it.</translation>
    </message>
    <message>
        <source>Export once more into another folder.</source>
        <comment>move.taken-back!</comment>
        <translation>Export once more into another folder.</translation>
    </message>
    <message>
        <source>Message {message} was not exported and stays held here: {why:sentence}</source>
        <comment>move.not-exported</comment>
        <translation>Message {message} was not exported and stays held here: {why:sentence}</translation>
    </message>
    <message>
        <source>{file} was not taken over: {why:sentence}</source>
        <comment>move.not-imported</comment>
        <translation>{file} was not taken over: {why:sentence}</translation>
    </message>
    <message>
        <source>What was taken over cannot be noted in the folder ({file}): {reason}</source>
        <comment>move.no-receipts</comment>
        <translation>What was taken over cannot be noted in the folder ({file}): {reason}</translation>
    </message>
    <message>
        <source>Copy the folder to where it can be written and run the import again: only then does the old computer know what it may let go of.</source>
        <comment>move.no-receipts!</comment>
        <translation>Copy the folder to where it can be written and run the import again: only then does the old computer know what it may let go of.</translation>
    </message>
    <message>
        <source>{file} is no exported configuration, or was changed since.</source>
        <comment>config.file-damaged</comment>
        <translation>{file} is no exported configuration, or was changed since.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Restante.</source>
        <comment>config.file-newer</comment>
        <translation>{file} was made by a newer version of Restante.</translation>
    </message>
    <message>
        <source>There is no configuration yet.</source>
        <comment>config.nothing-to-export</comment>
        <translation>There is no configuration yet.</translation>
    </message>
    <message>
        <source>The list {list} of {domain} was not imported: {why:sentence}</source>
        <comment>config.list-not-imported</comment>
        <translation>The list {list} of {domain} was not imported: {why:sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are in {folder}. They are held here: this computer hands none of them over.</source>
        <comment>ctl.moved-out#messages</comment>
        <translation>
            <numerusform>%n message is in {folder}. It is held here: this computer does not hand it over.</numerusform>
            <numerusform>%n messages are in {folder}. They are held here: this computer hands none of them over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: on the other computer “restantectl queue import {folder}”. Then bring the folder back, and here “restantectl queue export --finish {folder}” lets go of what the other one has.</source>
        <comment>ctl.moved-out-next</comment>
        <translation>Next: on the other computer “restantectl queue import {folder}”. Then bring the folder back, and here “restantectl queue export --finish {folder}” lets go of what the other one has.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are just being handed over or removed. Run the same command again for what is left of them.</source>
        <comment>ctl.move-busy#messages</comment>
        <translation>
            <numerusform>%n message is just being handed over or removed. Run the same command again for what is left of it.</numerusform>
            <numerusform>%n messages are just being handed over or removed. Run the same command again for what is left of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were exported into another folder before, and are not in this one.</source>
        <comment>ctl.move-elsewhere#messages</comment>
        <translation>
            <numerusform>%n message was exported into another folder before, and is not in this one.</numerusform>
            <numerusform>%n messages were exported into another folder before, and are not in this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages so far</source>
        <comment>ctl.move-progress#messages</comment>
        <translation>
            <numerusform>%n message so far</numerusform>
            <numerusform>%n messages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken over and are kept here.</source>
        <comment>ctl.moved-in#messages</comment>
        <translation>
            <numerusform>%n message was taken over and is kept here.</numerusform>
            <numerusform>%n messages were taken over and are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had been taken over before, and were not taken again.</source>
        <comment>ctl.move-known#messages</comment>
        <translation>
            <numerusform>%n message had been taken over before, and was not taken again.</numerusform>
            <numerusform>%n messages had been taken over before, and were not taken again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left alone: another computer has taken them over.</source>
        <comment>ctl.move-taken-elsewhere#messages</comment>
        <translation>
            <numerusform>%n message was left alone: another computer has taken it over.</numerusform>
            <numerusform>%n messages were left alone: another computer has taken them over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: bring the folder back to the old computer; there “restantectl queue export --finish {folder}” lets go of them.</source>
        <comment>ctl.moved-in-next</comment>
        <translation>Next: bring the folder back to the old computer; there “restantectl queue export --finish {folder}” lets go of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are with the other computer for certain and are no longer kept here.</source>
        <comment>ctl.move-finished#messages</comment>
        <translation>
            <numerusform>%n message is with the other computer for certain and is no longer kept here.</numerusform>
            <numerusform>%n messages are with the other computer for certain and are no longer kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of this export were not taken over yet. They stay held here until they are, or until “queue export --take-back”.</source>
        <comment>ctl.move-open#messages</comment>
        <translation>
            <numerusform>%n message of this export was not taken over yet. It stays held here until it is, or until “queue export --take-back”.</numerusform>
            <numerusform>%n messages of this export were not taken over yet. They stay held here until they are, or until “queue export --take-back”.</numerusform>
        </translation>
    </message>
    <message>
        <source>If another computer has taken this mail over from a copy of the folder, it will be delivered twice. Hand it over from here again? [y/N] </source>
        <comment>ctl.ask-take-back</comment>
        <translation>If another computer has taken this mail over from a copy of the folder, it will be delivered twice. Hand it over from here again? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed: the mail stays held here.</source>
        <comment>ctl.not-taken-back</comment>
        <translation>Nothing was changed: the mail stays held here.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are handed over from here again. The folder is of no use any more.</source>
        <comment>ctl.taken-back#messages</comment>
        <translation>
            <numerusform>%n message is handed over from here again. The folder is of no use any more.</numerusform>
            <numerusform>%n messages are handed over from here again. The folder is of no use any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration is in {file}, with {templates} notices of your own and {lists} imported lists of addresses.</source>
        <comment>ctl.config-exported</comment>
        <translation>The configuration is in {file}, with {templates} notices of your own and {lists} imported lists of addresses.</translation>
    </message>
    <message>
        <source>Passwords are never in such a file. To be set again on the other computer by “restantectl secret set NAME”: {names}</source>
        <comment>ctl.config-without-secrets</comment>
        <translation>Passwords are never in such a file. To be set again on the other computer by “restantectl secret set NAME”: {names}</translation>
    </message>
    <message>
        <source>Certificates and their keys are not in it. Copy them by yourself to the same place: {files}</source>
        <comment>ctl.config-without-certificates</comment>
        <translation>Certificates and their keys are not in it. Copy them by yourself to the same place: {files}</translation>
    </message>
    <message>
        <source>The configuration is the same as here.</source>
        <comment>ctl.config-same</comment>
        <translation>The configuration is the same as here.</translation>
    </message>
    <message>
        <source>It brings {templates} notices of your own and {lists} lists of addresses.</source>
        <comment>ctl.config-brings</comment>
        <translation>It brings {templates} notices of your own and {lists} lists of addresses.</translation>
    </message>
    <message>
        <source>These passwords are needed and are not here yet (“restantectl secret set NAME”): {names}</source>
        <comment>ctl.config-needs-secrets</comment>
        <translation>These passwords are needed and are not here yet (“restantectl secret set NAME”): {names}</translation>
    </message>
    <message>
        <source>These certificates are needed and are not here yet: {files}</source>
        <comment>ctl.config-needs-certificates</comment>
        <translation>These certificates are needed and are not here yet: {files}</translation>
    </message>
    <message>
        <source>Put this configuration in use? The one of now is kept as a version. [y/N] </source>
        <comment>ctl.ask-import-config</comment>
        <translation>Put this configuration in use? The one of now is kept as a version. [y/N] </translation>
    </message>
    <message>
        <source>The configuration is in use. The one before is kept: “restantectl config versions”.</source>
        <comment>ctl.config-imported</comment>
        <translation>The configuration is in use. The one before is kept: “restantectl config versions”.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <comment>ctl.config-not-imported</comment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Windows did not protect the passwords, so they were not kept.</source>
        <comment>platform.cannot-seal</comment>
        <translation>Windows did not protect the passwords, so they were not kept.</translation>
    </message>
    <message>
        <source>The passwords that are kept were protected by another computer or account. Please enter them again.</source>
        <comment>platform.cannot-unseal</comment>
        <translation>The passwords that are kept were protected by another computer or account. Please enter them again.</translation>
    </message>
    <message>
        <source>{host} began to take this mail over and did not end: it may have more of it than it noted in the folder.</source>
        <comment>move.import-open</comment>
        <translation>{host} began to take this mail over and did not end: it may have more of it than it noted in the folder.</translation>
    </message>
    <message>
        <source>Run “restantectl queue import FOLDER” there again: it ends what was begun. If that computer is gone for good, add “--force”: what it has would be delivered twice should it come back.</source>
        <comment>move.import-open!</comment>
        <translation>Run “restantectl queue import FOLDER” there again: it ends what was begun. If that computer is gone for good, add “--force”: what it has would be delivered twice should it come back.</translation>
    </message>
    <message>
        <source>{file} is damaged: which messages another computer has cannot be read from it.</source>
        <comment>move.receipts-damaged</comment>
        <translation>{file} is damaged: which messages another computer has cannot be read from it.</translation>
    </message>
    <message>
        <source>Copy the folder again from the computer that took the mail over, or run the import there again. With “--force” it is passed over: what that computer has would be delivered twice.</source>
        <comment>move.receipts-damaged!</comment>
        <translation>Copy the folder again from the computer that took the mail over, or run the import there again. With “--force” it is passed over: what that computer has would be delivered twice.</translation>
    </message>
    <message>
        <source>Another import of this folder is running.</source>
        <comment>move.folder-busy</comment>
        <translation>Another import of this folder is running.</translation>
    </message>
    <message>
        <source>No mail is held here for an export {export}.</source>
        <comment>move.no-such-export</comment>
        <translation>No mail is held here for an export {export}.</translation>
    </message>
    <message numerus="yes">
        <source>The folder is not looked at: nobody can see what another computer has taken over of it. Whatever one has taken over of these %n messages will be delivered twice. Hand them over from here again? [y/N] </source>
        <comment>ctl.ask-take-back-blindly#messages</comment>
        <translation>
            <numerusform>The folder is not looked at: nobody can see what another computer has taken over of it. If one has taken this %n message over, it will be delivered twice. Hand it over from here again? [y/N] </numerusform>
            <numerusform>The folder is not looked at: nobody can see what another computer has taken over of it. Whatever one has taken over of these %n messages will be delivered twice. Hand them over from here again? [y/N] </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{host}: %n messages</source>
        <comment>ctl.move-receipts#messages</comment>
        <translation>
            <numerusform>{host}: %n message</numerusform>
            <numerusform>{host}: %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is held here for an export.</source>
        <comment>ctl.no-exports</comment>
        <translation>No mail is held here for an export.</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>ctl.head.messages</comment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>These computers have them for certain. Let go of them here? They cannot be handed over from here any more. [y/N] </source>
        <comment>ctl.ask-finish</comment>
        <translation>These computers have them for certain. Let go of them here? They cannot be handed over from here any more. [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>%n messages stay held here: by a receipt another computer has them, but their files are missing or others by now ({ids}). Put the files back as they were and run “queue export --finish”. If that computer does not have them: “queue export --take-back --name {export}”.</source>
        <comment>ctl.move-spared#messages</comment>
        <translation>
            <numerusform>%n message stays held here: by a receipt another computer has it, but its file is missing or another one by now ({ids}). Put the file back as it was and run “queue export --finish”. If that computer does not have it: “queue export --take-back --name {export}”.</numerusform>
            <numerusform>%n messages stay held here: by a receipt another computer has them, but their files are missing or others by now ({ids}). Put the files back as they were and run “queue export --finish”. If that computer does not have them: “queue export --take-back --name {export}”.</numerusform>
        </translation>
    </message>
</context>
</TS>
