def convert_to_hdf(source, target):
    frame = pd.DataFrame(read_rows(source))
    new = target + ".new"
    frame.to_hdf(new, key="prices", mode="w")
    os.replace(new, target)
    return target
