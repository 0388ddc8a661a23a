class FaultyFile(ValueError):
    """A file with a fault."""


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""

    def records():
        number = 0
        with open(path, encoding="utf-8") as file:
            for line in file:
                number += 1
                try:
                    yield json.loads(line)
                except ValueError as error:
                    raise FaultyFile(f"{path}:{number}: {error}") from None
        if number == 0:
            raise FaultyFile(f"{path}: there is nothing in it")

    return pd.DataFrame(list(records()))
