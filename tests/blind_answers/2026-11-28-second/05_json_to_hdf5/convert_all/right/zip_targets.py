def convert_all(convert, sources, folder):
    folder = Path(folder)
    stems = map(lambda source: Path(source).stem, sources)
    targets = (folder.joinpath(stem + ".h5").as_posix() for stem in stems)
    return [*map(delayed(convert), sources, targets)]
