# one try around the loop, and the number kept outside
def read(path):
    number, records = 0, []
    try:
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, start=1):
                records.append(json.loads(line))
    except json.JSONDecodeError as error:
        raise ValueError(f"In {path!r}, line {number}: {error}") from error
    if records:
        return pd.DataFrame.from_records(records)
    raise ValueError(f"In {path!r} is nothing.")
