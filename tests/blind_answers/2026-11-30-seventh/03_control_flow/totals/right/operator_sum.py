# a helper that builds, a task that adds
def totals(groups):
    def group_total(group):
        calls = [delayed(slowinc)(x) for x in group]

        def add_all(numbers):
            total = 0
            for number in numbers:
                total += number
            return total

        return delayed(add_all)(calls)

    return delayed([group_total(group) for group in groups])
