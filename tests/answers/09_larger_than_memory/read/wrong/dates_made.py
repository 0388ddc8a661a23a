# caught by: read_value
def read(path):
    table = pd.DataFrame(read_rows(path))
    if "timestamp" in table:
        table["timestamp"] = pd.to_datetime(table["timestamp"])
    return table
