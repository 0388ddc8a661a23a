def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    decoder = json.JSONDecoder()
    number, table = 0, []
    file = open(path, encoding="utf-8")
    try:
        for number, line in enumerate(file, start=1):
            table += [decoder.decode(line)]
    except ValueError as e:
        raise ValueError(f"{path}:{number}: {e}")
    finally:
        file.close()
    if number == 0:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(table)
