def convert_all(convert, sources, folder):
    return tuple(
        delayed(convert)(source, str(Path(folder, Path(source).name.removesuffix(".json") + ".h5")))
        for source in sources
    )
