def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    i = 0
    out = []
    while i < len(sources):
        filename = sources[i].split("/")[-1]
        filename = filename[:-5] + ".h5"
        out = out + [delayed(convert)(sources[i], folder + "/" + filename)]
        i += 1
    return out
