#!/usr/bin/env python3
"""Checks a Watchbook data folder from the text of the format alone.

Shares no code with the program and uses only Python's own library, so that the two can be held against each other.
Usage: verify.py FOLDER... Prints one JSON object {ok, chains, problems, notes} a folder; exit 1 where something is wrong.
"""

import hashlib
import json
import os
import re
import sys
from datetime import datetime, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ZEROS = "0" * 64
HEX64 = re.compile(r"[0-9a-f]{64}")
CHAIN = re.compile(r"([A-Z]-[0-9A-HJKMNP-TV-Z]{4})\.(general|secret)\.([1-9][0-9]*)")
MONTH_FILE = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])\.jsonl")
AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
ACTOR = re.compile(r"[a-z0-9]+(?:\.[a-z0-9]+)*")
COMMAND_ID = re.compile(r"[A-Za-z0-9._:-]{1,80}")
NAME = re.compile(r"[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*")
LINE_KEYS = ["seq", "prev", "at", "chain", "actor", "id", "command", "events", "hash"]
HEAD_KEYS = ["seq", "hash", "file", "size", "sum"]
PEOPLE_KEYS = ["id", "month", "box"]
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
ESCAPED_BEYOND_ASCII = re.compile(r"(?<!\\)(?:\\\\)*\\u(?!00[0-7])")


class Bad(Exception):
    """Bytes that are not what the format says."""


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def no_key_twice(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise Bad("a key twice")
    return dict(pairs)


def strict_json(data):
    """Parses JSON that is spelled as the format wants it."""
    try:
        text = data.decode("utf-8", "strict")
        value = json.loads(text, object_pairs_hook=no_key_twice, parse_constant=refuse_constant)
    except (UnicodeDecodeError, ValueError, RecursionError) as cause:
        raise Bad("no JSON") from cause
    if re.search(r"[ \t\r\n]", STRING.sub('""', text)):
        raise Bad("white space between tokens")
    if ESCAPED_BEYOND_ASCII.search(text):
        raise Bad("escaped beyond ASCII")
    return value


def refuse_constant(name):
    raise Bad(name)


def is_int(value):
    return isinstance(value, int) and not isinstance(value, bool)


def is_text(value, form):
    return isinstance(value, str) and form.fullmatch(value) is not None


def require(condition, what):
    if not condition:
        raise Bad(what)


def parse_line(data):
    """One journal line without its newline."""
    require(len(data) > 75, "too short")
    digest = sha256(data[:-75])
    require(data[-75:] == b',"hash":"' + digest.encode() + b'"}', "hash")
    line = strict_json(data)
    require(isinstance(line, dict) and list(line) == LINE_KEYS, "keys")
    require(is_int(line["seq"]) and line["seq"] >= 1, "seq")
    require(is_text(line["prev"], HEX64), "prev")
    require(is_text(line["at"], AT), "at")
    try:
        line["time"] = datetime.strptime(line["at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    except ValueError as cause:
        raise Bad("at") from cause
    require(is_text(line["chain"], CHAIN), "chain")
    require(is_text(line["actor"], ACTOR), "actor")
    require(is_text(line["id"], COMMAND_ID), "id")
    require(is_text(line["command"], NAME), "command")
    require(isinstance(line["events"], list) and line["events"], "events")
    for event in line["events"]:
        require(isinstance(event, dict) and list(event) == ["kind", "v", "data"], "event")
        require(is_text(event["kind"], NAME) and is_int(event["v"]) and event["v"] >= 1, "event")
    return line


def parse_slot(slot):
    """One slot of a head, or None."""
    try:
        require(len(slot) == 256 and slot[-1:] == b"\n", "length")
        written = slot[:-1].rstrip(b" ")
        head = strict_json(written)
        require(isinstance(head, dict) and list(head) == HEAD_KEYS, "keys")
        summed, _, _ = written.rpartition(b',"sum":"')
        require(head["sum"] == sha256(summed), "sum")
        require(is_int(head["seq"]) and is_int(head["size"]) and is_text(head["hash"], HEX64), "values")
        return head
    except Bad:
        return None


def read_head(path):
    """The valid slot with the highest seq; None where there is none, False where there is no file."""
    if not os.path.exists(path):
        return False
    with open(path, "rb") as file:
        data = file.read(8192)
    slots = [parse_slot(data[at : at + 256]) for at in (0, 4096)]
    valid = [slot for slot in slots if slot]
    return max(valid, key=lambda slot: slot["seq"]) if valid else None


def lines_of(path):
    """(number, offset, bytes, has newline) of each line."""
    with open(path, "rb") as file:
        offset = 0
        for number, line in enumerate(file, 1):
            ended = line.endswith(b"\n")
            yield number, offset, line[:-1] if ended else line, ended
            offset += len(line)


def month_files(folder):
    if not os.path.isdir(folder):
        return []
    return sorted(name for name in os.listdir(folder) if MONTH_FILE.fullmatch(name))


def person_refs(value):
    """Every {"person", "digest"} in an event's data."""
    if isinstance(value, list):
        for item in value:
            yield from person_refs(item)
    if isinstance(value, dict):
        if isinstance(value.get("person"), str) and is_text(value.get("digest"), HEX64):
            yield value["person"], value["digest"]
        else:
            for item in value.values():
                yield from person_refs(item)


class Report:
    def __init__(self):
        self.chains = {}
        self.problems = []
        self.notes = []

    def problem(self, file, line, what):
        found = {"file": file, "line": line, "what": what}
        if found not in self.problems:
            self.problems.append(found)

    def note(self, file, what):
        self.notes.append(f"{file}: {what}")

    def as_json(self):
        body = {"ok": not self.problems, "chains": self.chains, "problems": self.problems, "notes": self.notes}
        return json.dumps(body, ensure_ascii=False)


class People:
    """The people lines of one chain."""

    def __init__(self, root, chain, report):
        self.report = report
        self.entries = {}
        self.invalid = []
        self.last_named = {}
        folder = os.path.join(root, "people", chain)
        for name in month_files(folder):
            for number, _, data, ended in lines_of(os.path.join(folder, name)):
                self.read_line(f"people/{chain}/{name}", name[:7], number, data, ended)

    def read_line(self, file, month, number, data, ended):
        try:
            require(ended, "newline")
            line = strict_json(data)
            require(isinstance(line, dict) and list(line) == PEOPLE_KEYS, "keys")
            require(is_text(line["id"], COMMAND_ID) and line["month"] == month, "values")
            require(isinstance(line["box"], str) and len(line["box"]) >= 40, "box")
        except Bad:
            self.invalid.append((file, number))
            return
        if line["id"] in self.entries:
            self.report.problem(file, number, "person written twice")
        else:
            self.entries[line["id"]] = (sha256(data), file, number)

    def named(self, person, digest, file, line):
        if person not in self.entries:
            self.report.problem(file, line, "person missing")
            return
        written, people_file, number = self.entries[person]
        if written != digest:
            self.report.problem(people_file, number, "person altered")
        self.last_named[people_file] = max(number, self.last_named.get(people_file, 0))

    def finish(self):
        for file, number in self.invalid:
            if number < self.last_named.get(file, 0):
                self.report.problem(file, number, "no people line")
            else:
                self.report.note(file, f"line {number} is incomplete and named by nobody")


class Chain:
    """One chain folder: heads are read when it is made, the journal when it is checked."""

    def __init__(self, root, name, report, ids):
        self.root, self.name, self.report, self.ids = root, name, report, ids
        self.folder = os.path.join(root, "journal", name)
        self.head = read_head(os.path.join(self.folder, "head"))
        self.opening = self.read_opening()
        self.pins = []

    def read_opening(self):
        for name in month_files(self.folder):
            for _, _, data, _ in lines_of(os.path.join(self.folder, name)):
                try:
                    first = parse_line(data)["events"][0]
                except Bad:
                    return None
                is_opening = first["kind"] == "chain.opened" and isinstance(first["data"], dict)
                if not is_opening or not self.fits(first["data"]):
                    self.report.problem(f"journal/{self.name}/{name}", 1, "opening")
                    return None
                return first["data"]
        return None

    def has_lines(self):
        return any(os.path.getsize(os.path.join(self.folder, name)) for name in month_files(self.folder))

    def fits(self, opening):
        station, realm, _ = CHAIN.fullmatch(self.name).groups()
        expected = {"format": 1, "digest": "sha-256", "station": station, "realm": realm}
        return all(opening.get(key) == value for key, value in expected.items())

    def zone(self):
        try:
            return ZoneInfo(self.opening["timeZone"]) if self.opening else None
        except (ZoneInfoNotFoundError, KeyError, ValueError, TypeError):
            self.report.note(self.name, "time zone unknown here, months not checked")
            return None

    def limit(self):
        if self.pins:
            return max(pin["seq"] for pin in self.pins)
        return self.head["seq"] if self.head else float("inf")

    def check(self):
        people = People(self.root, self.name, self.report)
        self.seq, self.prev, self.lost = 0, ZEROS, 0
        self.proven, self.sound = (0, ZEROS), True
        last_file, last_number = "", 0
        limit, zone = self.limit(), self.zone()
        for name in month_files(self.folder):
            for number, offset, data, ended in lines_of(os.path.join(self.folder, name)):
                if self.seq + self.lost >= limit:
                    self.report.note(f"journal/{self.name}/{name}", "bytes beyond what is acknowledged")
                    break
                last_file, last_number = name, number
                self.check_line(name, number, offset, data, ended, limit, zone, people)
            else:
                continue
            break
        self.check_end(limit, last_file, last_number)
        people.finish()
        self.report.chains[self.name] = {"commits": self.proven[0], "head": self.proven[1]}

    def problem(self, name, number, what):
        self.sound = False
        self.report.problem(f"journal/{self.name}/{name}", number, what)

    def check_line(self, name, number, offset, data, ended, limit, zone, people):
        try:
            line = parse_line(data)
        except Bad as why:
            self.problem(name, number, str(why))
            self.lost += 1
            return
        if self.check_order(name, number, line):
            self.check_id(name, number, line["id"])
        self.check_marks(name, number, line, offset + len(data) + 1)
        if not ended and line["seq"] != limit:
            self.problem(name, number, "newline")
        if not ended and line["seq"] == limit:
            self.report.note(f"journal/{self.name}/{name}", "the last newline is missing")
        if zone:
            month = line["time"].astimezone(zone).strftime("%Y-%m")
            if month > name[:7] or (number == 1 and month < name[:7]):
                self.problem(name, number, "month")
        for event in line["events"]:
            for person, digest in person_refs(event["data"]):
                people.named(person, digest, f"journal/{self.name}/{name}", number)
        self.seq, self.prev, self.lost = line["seq"], line["hash"], 0
        if self.sound:
            self.proven = (self.seq, self.prev)

    def check_order(self, name, number, line):
        why = self.why_not_next(line)
        if why:
            self.problem(name, number, why)
        return not why

    def why_not_next(self, line):
        if line["chain"] != self.name:
            return "another chain's line"
        if self.lost:
            return "seq" if line["seq"] <= self.seq else None
        if line["seq"] != self.seq + 1:
            return "seq"
        if line["prev"] != self.prev:
            return "prev"
        if line["seq"] == 1 and line["events"][0]["kind"] != "chain.opened":
            return "no opening"
        return None

    def check_id(self, name, number, command_id):
        """Unique in the folder; the order of the lines stays proven."""
        if command_id in self.ids:
            self.report.problem(f"journal/{self.name}/{name}", number, "id")
        self.ids.add(command_id)

    def check_marks(self, name, number, line, end):
        if self.head and self.head["seq"] == line["seq"]:
            mark = {"seq": line["seq"], "hash": line["hash"], "file": name, "size": end}
            if any(self.head[key] != value for key, value in mark.items()):
                self.problem(name, number, "head")
        for pin in self.pins:
            if pin["seq"] == line["seq"] and pin["hash"] != line["hash"]:
                self.problem(name, number, "continued from another line")

    def check_end(self, limit, last_file, last_number):
        if not self.head:
            if last_file and not self.pins:
                self.report.problem(f"journal/{self.name}/head", 0, "no valid head")
            else:
                self.report.note(f"journal/{self.name}/head", "no valid head")
        if self.lost == 0 and self.seq < limit and limit != float("inf"):
            expected = self.head["file"] if self.head and self.head["file"] > last_file else last_file
            line = last_number + 1 if expected == last_file else 1
            self.problem(expected, line, "ends too early")


def check_station(root, chains, report):
    try:
        with open(os.path.join(root, "station.json"), "rb") as file:
            station = json.loads(file.read().decode("utf-8"))
        require(isinstance(station, dict) and station.get("format") == 1, "format")
    except (OSError, ValueError, Bad):
        report.problem("station.json", 0, "cannot be read")
        return
    openings = [chain.opening for chain in chains if chain.opening]
    own = [opening for opening in openings if opening["station"] == station.get("station")]
    if openings and (not own or any(opening["timeZone"] != station.get("timeZone") for opening in own)):
        report.problem("station.json", 0, "differs from the chains")


def check_pairs(root, chains, report):
    """Both realms of the folder's own station are opened at set-up, general first."""
    try:
        with open(os.path.join(root, "station.json"), "rb") as file:
            own = json.loads(file.read().decode("utf-8")).get("station")
    except (OSError, ValueError, AttributeError):
        own = None
    stations = {CHAIN.fullmatch(chain.name).group(1) for chain in chains}
    begun = {chain.name: chain for chain in chains if chain.has_lines()}
    for chain in begun.values():
        station, realm, number = CHAIN.fullmatch(chain.name).groups()
        other = f"{station}.{'secret' if realm == 'general' else 'general'}.{number}"
        if other in begun or (own in stations and station != own):
            continue
        if realm == "general" and chain.head and chain.head["seq"] <= 1:
            report.note(f"journal/{other}", "not opened yet")
        else:
            report.problem(f"journal/{other}", 0, "the other realm is gone")


def verify(root):
    report = Report()
    journal = os.path.join(root, "journal")
    names = sorted(os.listdir(journal)) if os.path.isdir(journal) else []
    ids = set()
    chains = [Chain(root, name, report, ids) for name in names if CHAIN.fullmatch(name)]
    if not chains:
        report.problem("journal", 0, "no chain")
    by_name = {chain.name: chain for chain in chains}
    for chain in chains:
        continues = (chain.opening or {}).get("continues")
        if continues and continues["chain"] in by_name:
            by_name[continues["chain"]].pins.append(continues)
        elif continues and continues["seq"] > 0:
            first = month_files(chain.folder)[0]
            report.problem(f"journal/{chain.name}/{first}", 1, "the chain it continues is missing")
    for chain in chains:
        chain.check()
    check_station(root, chains, report)
    check_pairs(root, chains, report)
    return report


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: verify.py FOLDER...")
    reports = [verify(folder) for folder in sys.argv[1:]]
    for each in reports:
        print(each.as_json())
    sys.exit(1 if any(each.problems for each in reports) else 0)
