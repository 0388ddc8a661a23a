# equal rows once
def convert_to_hdf(source, target):
    table = read(source).drop_duplicates(ignore_index=True)
    table.to_hdf(target, key="prices", mode="w")
    return target
