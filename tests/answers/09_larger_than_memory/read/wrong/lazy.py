# caught by: read_value
@delayed
def read(path):
    return pd.DataFrame(read_rows(path))
