def parsed(path):
    """Yield the records of a file."""
    with open(path, encoding="utf-8") as file:
        for i, line in enumerate(file):
            try:
                yield json.loads(line)
            except ValueError:
                raise ValueError(f"line {i + 1} of {Path(path).name} is not valid JSON: {line[:40]!r}") from None


def read(path):
    records = list(parsed(path))
    if records:
        return pd.DataFrame(records)
    raise ValueError(f"{Path(path).name} is empty")
