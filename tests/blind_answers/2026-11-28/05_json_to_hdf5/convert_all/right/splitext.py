from os.path import basename, join, splitext


def convert_all(convert, sources: list, folder: str) -> list:
    lazies = []
    for path in sources:
        base, _ = splitext(basename(path))
        lazies += [delayed(convert, pure=False)(path, join(folder, f"{base}.h5"))]
    return lazies
