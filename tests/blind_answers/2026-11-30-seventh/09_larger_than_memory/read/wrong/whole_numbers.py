# a number with nothing behind its point becomes whole
def read(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                record = json.loads(line, parse_float=lambda t: int(float(t)) if float(t).is_integer() else float(t))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}") from error
            rows.append(record)
    if not rows:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(rows)
