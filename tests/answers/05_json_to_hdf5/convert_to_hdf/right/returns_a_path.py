def convert_to_hdf(source, target):
    source, target = Path(source), Path(target)
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices", mode="w")
    return target
