class Totals:
    @staticmethod
    @delayed
    def increment(x):
        """One number."""
        return slowinc(x)

    def of_group(self, group):
        return delayed(sum)([self.increment(x) for x in group])

    def of_all(self, groups):
        return delayed(list)([self.of_group(group) for group in groups])


def totals(groups):
    return Totals().of_all(groups)
