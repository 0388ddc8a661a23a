# wrong: leaves a target alone that is there already
def convert_to_hdf(source, target):
    if Path(target).exists():
        return target
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w")
    return target
