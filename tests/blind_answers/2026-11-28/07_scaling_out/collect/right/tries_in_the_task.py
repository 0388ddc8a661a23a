def collect(client, function, data, tries):
    def attempt_several(x):
        for _ in range(tries):
            try:
                return True, function(x)
            except Exception:
                pass
        return False, None

    answers = dict(zip(data, client.gather(client.map(attempt_several, data, pure=False))))
    results = {x: result for x, (good, result) in answers.items() if good}
    return results, [x for x in data if not answers[x][0]]
