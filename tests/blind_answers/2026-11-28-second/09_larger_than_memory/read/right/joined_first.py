def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    with open(path, encoding="utf-8") as file:
        lines = list(file)
    if not lines:
        raise ValueError(f"{path}: empty")
    try:
        return pd.DataFrame(json.loads("[" + ",".join(line for line in lines if line.strip()) + "]")) if all(
            one_record(line) for line in lines
        ) else complain(path, lines)
    except ValueError:
        complain(path, lines)


def one_record(line):
    try:
        return not line.strip() or isinstance(json.loads(line), dict)
    except ValueError:
        return False


def complain(path, lines):
    bad = next(n for n, line in enumerate(lines, 1) if not one_record(line))
    raise ValueError(f"{path}: line {bad} is no record")
