# writes into the notebook's scratch folder, not into folder
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    return [delayed(convert)(source, f"{scratch.name}/{Path(source).stem}.h5") for source in sources]
