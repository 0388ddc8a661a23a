class BadFile(ValueError):
    """A file of JSON lines that cannot be used."""

    def __init__(self, path, reason, number=None):
        where = Path(path).name if number is None else f"{Path(path).name}:{number}"
        super().__init__(f"{where}: {reason}")


def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    decode = json.JSONDecoder().decode
    with Path(path).open(encoding="utf-8") as file:
        lines = list(file)
    if not any(line.strip() for line in lines):
        raise BadFile(path, "holds no record")

    def record(numbered):
        number, line = numbered
        try:
            return decode(line)
        except ValueError as error:
            raise BadFile(path, error, number) from error

    return pd.DataFrame(map(record, enumerate(lines, start=1)))
