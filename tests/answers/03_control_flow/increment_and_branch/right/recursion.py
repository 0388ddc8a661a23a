def increment_and_branch(data):
    def tasks(numbers):
        if len(numbers) == 0:
            return []
        first, *rest = numbers
        return [delayed(next_number)(delayed(slowinc)(first)), *tasks(rest)]

    return delayed(list)(tasks(data))
