# takes the name up to the first point: aet.2015.json becomes aet.h5
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    conversions = []
    for source in sources:
        name = Path(source).name.split(".")[0]
        conversions.append(delayed(convert)(source, f"{folder}/{name}.h5"))
    return conversions
