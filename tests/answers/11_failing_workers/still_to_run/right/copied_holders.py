def still_to_run(needs, holders, dead, wanted):
    left = {task: [w for w in workers if w not in dead] for task, workers in holders.items()}
    queue, found = [wanted], []
    for task in queue:
        if task not in found and not left.get(task):
            found.append(task)
            queue.extend(needs[task])
    return set(found)
