"""nbgrader's transactions, and its rule for how much lateness may cost."""

import contextlib
from collections.abc import Iterator

from nbgrader.api import Gradebook, InvalidEntry, SubmittedNotebook
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy.exc import OperationalError


@contextlib.contextmanager
def transaction(gradebook: Gradebook) -> Iterator[None]:
    """Make one transaction of nbgrader's steps, each of which commits on its own."""
    commit = gradebook.db.commit
    gradebook.db.commit = gradebook.db.flush
    try:
        yield
        commit()
    except BaseException as error:
        gradebook.db.rollback()
        if isinstance(error, InvalidEntry) and isinstance(error.__context__, OperationalError):
            raise error.__context__ from None  # nbgrader calls an entry invalid also where nothing can be written
        raise
    finally:
        gradebook.db.commit = commit


def late_penalty(penalties: AssignLatePenalties, notebook: SubmittedNotebook, penalty: float) -> float:
    """Return what is taken off: no more than there is, and not less than nothing."""
    off: float = penalties._check_late_penalty(notebook, penalty)
    return off
