"""The front door of the core: a session on a project, the commands a user can give, undo, and jobs."""
