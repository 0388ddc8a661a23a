# cuts the name at its first dot (aet.2015.json becomes aet.h5)
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(s, f"{folder}/{s.split('/')[-1].split('.')[0]}.h5") for s in sources]
