def convert_to_hdf(source, target):
    read(source).to_hdf(target, key="prices", mode="w")
    return target
