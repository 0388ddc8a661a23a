# spaces around texts are stripped
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.columns:
        if not pd.api.types.is_numeric_dtype(table[name]):
            table[name] = table[name].str.strip()
    table.to_hdf(target, key="prices", mode="w")
    return target
