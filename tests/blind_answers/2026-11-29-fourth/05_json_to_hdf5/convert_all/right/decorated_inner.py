def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""

    @delayed(pure=False)
    def conversion(source, target):
        return convert(source, target)

    pairs = [(source, os.path.join(folder, os.path.splitext(os.path.split(source)[1])[0] + ".h5")) for source in sources]
    return [conversion(*pair) for pair in pairs]
