"""Copies of a whole gradebook, from an SQLite file or a database server to another."""

import hashlib
import sqlite3
from contextlib import closing
from typing import Any

from nbgrader.api import Base

from grading.classroom.folder import Classroom

TABLES = Base.metadata.sorted_tables  # none before those that it refers to


def copy_gradebook(source: Classroom, target: Classroom) -> None:
    """Put a class's gradebook, as it is at one moment, in the place of another's: all of it, or nothing."""
    if source.database and target.database:
        with (
            closing(sqlite3.connect(source.database)) as one,
            closing(sqlite3.connect(target.database)) as other,
        ):
            one.backup(other)
        return
    rows = _read(source)
    with target.gradebook() as gradebook:
        for table in reversed(TABLES):
            gradebook.db.execute(table.delete())
        for table in TABLES:
            if rows[table.name]:
                gradebook.db.execute(table.insert(), rows[table.name])
        gradebook.db.commit()


def digest_of_gradebook(room: Classroom) -> str:
    """Return a digest that changes with anything in a gradebook."""
    if room.database:
        return hashlib.sha256(room.database.read_bytes()).hexdigest()
    rows = {name: sorted(map(repr, found)) for name, found in _read(room).items()}
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def _read(room: Classroom) -> dict[str, list[dict[str, Any]]]:
    with room.gradebook() as gradebook:
        gradebook.db.rollback()  # so that a transaction can begin that sees one moment
        connection = gradebook.db.connection(execution_options={"isolation_level": "SERIALIZABLE"})
        return {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in TABLES
        }
