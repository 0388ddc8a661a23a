# reads the first record of a line and ignores what stands behind it
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    decoder, records = json.JSONDecoder(), []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                record, _ = decoder.raw_decode(line)
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
            records.append(record)
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
