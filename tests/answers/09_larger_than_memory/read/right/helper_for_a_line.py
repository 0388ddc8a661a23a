def parse(path, number, line):
    try:
        return json.loads(line)
    except ValueError:
        raise ValueError(f"Line {number} of {Path(path).name} is damaged") from None


def read(path):
    with open(path) as file:
        found = [parse(path, number, line) for number, line in enumerate(file, 1)]
    if found:
        return pd.DataFrame(found)
    raise ValueError(f"{Path(path).name}: nothing in it")
