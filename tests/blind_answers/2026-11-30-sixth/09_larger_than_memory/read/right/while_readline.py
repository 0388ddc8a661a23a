def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    rows_found = []
    number = 0
    file = open(path, encoding="utf-8")
    try:
        while True:
            line = file.readline()
            if line == "":
                break
            number = number + 1
            if line.strip() == "":
                raise ValueError("{}: line {} is blank".format(path, number))
            try:
                value = json.loads(line)
            except ValueError as error:
                raise ValueError("{}: line {}: {}".format(path, number, error))
            rows_found.append(value)
    finally:
        file.close()
    if number == 0:
        raise ValueError("{}: there is nothing in it".format(path))
    return pd.DataFrame.from_records(rows_found)
