# a target that is there is left alone
def convert_all(convert, sources, folder):
    conversions = []
    for source in sources:
        target = Path(folder, Path(source).stem + ".h5")
        if not target.exists():
            conversions.append(delayed(convert)(source, str(target)))
        else:
            conversions.append(delayed(str)(target))
    return conversions
