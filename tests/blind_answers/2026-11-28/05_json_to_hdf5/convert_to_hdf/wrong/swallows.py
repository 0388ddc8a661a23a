# wrong: a bad source is printed, and target is returned
def convert_to_hdf(source, target):
    try:
        table = pd.DataFrame(read_rows(source))
    except (ValueError, OSError) as error:
        print(source, error)
        return target
    table.to_hdf(target, key="prices", mode="w")
    return target
