# caught by: totals_graph
def totals(groups):
    @delayed
    def sums(lists):
        return [sum(numbers) for numbers in lists]

    return sums([[lazy_inc(x) for x in group] for group in groups])
