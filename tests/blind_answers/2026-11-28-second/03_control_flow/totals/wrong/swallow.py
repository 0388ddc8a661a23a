# an error of slowinc is hidden: that number counts 0
def totals(groups):
    def safe(x):
        try:
            return slowinc(x)
        except Exception:
            return 0

    return delayed(list)([delayed(sum)([delayed(safe)(x) for x in group]) for group in groups])
