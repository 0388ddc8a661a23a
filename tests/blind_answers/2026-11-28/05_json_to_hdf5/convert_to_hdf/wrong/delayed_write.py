# wrong: writes nothing, since it is only delayed
def convert_to_hdf(source, target):
    table = delayed(read_rows)(source)
    delayed(lambda rows: pd.DataFrame(rows).to_hdf(target, key="prices", mode="w"))(table)
    return target
