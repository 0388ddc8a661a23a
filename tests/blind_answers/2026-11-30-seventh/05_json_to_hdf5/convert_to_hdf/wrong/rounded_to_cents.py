# prices to two places
def convert_to_hdf(source, target):
    read(source).round(2).to_hdf(target, key="prices", mode="w")
    return target
