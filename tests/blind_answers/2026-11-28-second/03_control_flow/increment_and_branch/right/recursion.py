def increment_and_branch(data):
    def lazies(rest):
        if len(rest) == 0:
            return []
        return [delayed(next_number)(delayed(slowinc)(rest[0]))] + lazies(rest[1:])

    return delayed(list)(lazies(data))
