def convert_all(convert, sources, folder):
    if len(sources) == 0:
        return []
    first, *rest = sources
    name = Path(first).name.removesuffix(".json")
    return [delayed(convert)(first, str(Path(folder) / (name + ".h5")))] + convert_all(convert, rest, folder)
