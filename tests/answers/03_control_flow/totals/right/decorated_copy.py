def totals(groups):
    @delayed
    def slowinc(x):
        """Return x + 1, slowly."""
        sleep(delay)
        return x + 1

    return delayed(list)([delayed(sum)([slowinc(x) for x in group]) for group in groups])
