def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    if os.path.exists(target):
        os.remove(target)
    table.to_hdf(target, key="prices")
    return target
