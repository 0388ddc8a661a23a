# wrong: keeps the first table for all calls
tables = {}


def convert_to_hdf(source, target):
    name = Path(source).suffix
    if name not in tables:
        tables[name] = pd.DataFrame(read_rows(source))
    tables[name].to_hdf(target, key="prices", mode="w")
    return target
